import { storeContract } from './contract.ts';
import { sqlite } from './sqlite-backend.ts';

storeContract(sqlite);
