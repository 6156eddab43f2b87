import { reportRaces } from './report-races.ts';
import { sqlite } from './sqlite-backend.ts';

reportRaces(sqlite);
