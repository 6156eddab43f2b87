// What a number says is an amount of the domain; everyone who reads or writes numbers finds it here too.
export * from '../../domain/amount.ts';
