# syntax=docker/dockerfile:1
# The bot in a container: docker build -t bot-cum-thi-dua .   See docs/operations.md.
FROM node:22-bookworm-slim AS build
# better-sqlite3 is compiled where no prebuilt one is installed.
RUN apt-get update && apt-get install -y --no-install-recommends python3 make g++ && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY . .
RUN npm ci --no-audit --no-fund && node supply-chain/prune.mjs

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 PRACTICE=off DATABASE_URL=file:/data/bot.db
WORKDIR /app
COPY --from=build --chown=root:root /app/package.json ./
COPY --from=build --chown=root:root /app/node_modules ./node_modules
COPY --from=build --chown=root:root /app/dist ./dist
COPY --from=build --chown=root:root /app/prisma ./prisma
COPY --from=build --chown=root:root /app/locales ./locales
COPY --from=build --chown=root:root /app/deploy/backup.sh ./deploy/backup.sh
RUN install -d -m 700 -o node -g node /data /backups
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/readyz').then((r)=>process.exit(r.ok?0:1),()=>process.exit(1))"]
# Not through npm: the bot itself gets SIGTERM, and ends what is under way.
CMD ["node", "--max-semi-space-size=16", "--v8-pool-size=1", "dist/main.js", "serve"]
