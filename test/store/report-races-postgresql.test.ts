import { newPostgresDatabase } from '../support/postgres-database.ts';
import { reportRaces } from './report-races.ts';

reportRaces({ empty: () => newPostgresDatabase() });
