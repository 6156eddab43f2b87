-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Report" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "requestId" INTEGER NOT NULL,
    "unitCode" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "formVersion" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 0,
    "holderId" INTEGER,
    "holderChat" TEXT,
    "heldSince" DATETIME,
    "byPhoneOf" TEXT,
    "enteredById" INTEGER,
    "confirmedAt" DATETIME,
    "submittedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Report_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ReportRequest" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Report_unitCode_fkey" FOREIGN KEY ("unitCode") REFERENCES "Unit" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Report" ("byPhoneOf", "code", "confirmedAt", "createdAt", "formVersion", "heldSince", "holderChat", "holderId", "id", "requestId", "revision", "state", "submittedAt", "unitCode", "updatedAt", "version") SELECT "byPhoneOf", "code", "confirmedAt", "createdAt", "formVersion", "heldSince", "holderChat", "holderId", "id", "requestId", "revision", "state", "submittedAt", "unitCode", "updatedAt", "version" FROM "Report";
DROP TABLE "Report";
ALTER TABLE "new_Report" RENAME TO "Report";
CREATE UNIQUE INDEX "Report_code_key" ON "Report"("code");
CREATE UNIQUE INDEX "Report_requestId_unitCode_key" ON "Report"("requestId", "unitCode");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
