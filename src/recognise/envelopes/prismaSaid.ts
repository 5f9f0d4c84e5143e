// Source: https://github.com/prisma/prisma-engines (libs/user-facing-errors: common, query_engine, schema_engine): every code that has words of its own, with them;
// the words of the client (https://www.prisma.io/docs/orm/reference/error-reference) as commonly printed
import { heads } from '../heads.ts';

/** Messages of Prisma, by code; of the client, by class. */
export const prismaSaid = heads(`
P1000: Authentication failed against database server | the provided database credentials for
P1001: Can't reach database server at | Please make sure your database server is running at
P1002: The database server at * was reached but timed out | Timed out trying to acquire a postgres advisory lock
P1003: does not exist on the database server at
P1003 0.7: Database * does not exist at
P1008: Operations timed out after | Socket timeout (the database failed to respond to a query within the configured timeout
P1009: already exists on the database server at
P1010: was denied access on the database
P1011: Error opening a TLS connection
P1012: Error validating: * Prisma schema | Prisma schema validation | Error validating datasource | Error validating model | Error validating field | Environment variable not found: DATABASE_URL | Validation Error Count
P1013: The provided database string is invalid | The scheme is not recognized in database URL
P1014: for model * does not exist
P1015: Your Prisma schema is using features that are not supported
P1016: Your raw query had an incorrect number of parameters
P1017 0.78: Server has closed the connection.
P2000: The provided value for the column is too long
P2001: The record searched for in the where condition
P2002: Unique constraint failed on the | Unique constraint violation on the
P2003: Foreign key constraint failed on the field | Foreign key constraint violated on the | Foreign key constraint violated:
P2004: A constraint failed on the database
P2005: stored in the database for the field * is invalid for the field's type
P2006: The provided value * for * field * is not valid
P2007 0.78: Data validation error
P2008: Failed to parse the query
P2009: Failed to validate the query
P2010: Raw query failed. Code
P2011: Null constraint violation on the
P2012: Missing a required value at
P2013: Missing the required argument * for field
P2014: The change you are trying to make would violate the required relation
P2015: A related record could not be found.
P2016: Query interpretation error
P2017: The records for relation * are not connected
P2018: The required connected records were not found
P2019 0.6: Input error.
P2020: Value out of range for the type
P2021: The table * does not exist in the current database
P2022: The column * does not exist in the current database
P2023: Inconsistent column data
P2024: Timed out fetching a new connection from the connection pool
P2025: An operation failed because it depends on one or more records | Record to update not found | Record to delete does not exist | No record was found for a | Expected a record, found none | was needed to perform an operation on * but | No * found error | required to connect * not found
P2026: The current database provider doesn't support a feature that the query used
P2027: Multiple errors occurred on the database during query execution
P2028: Transaction API error | Unable to start a transaction in the given time | Transaction already closed: | A query cannot be executed on an expired transaction | A commit cannot be executed on an expired transaction | A rollback cannot be executed on an expired transaction | Transaction not found. Transaction ID is invalid
P2029: Query parameter limit exceeded error
P2030: Cannot find a fulltext index to use for the search
P2031: Prisma needs to perform transactions, which requires your MongoDB server
P2032: of expected non-nullable type
P2033: A number used in the query does not fit into a 64 bit signed integer
P2034: Transaction failed due to a write conflict or a deadlock
P2035: Assertion violation on the database
P2036: Error in external connector
P2037: Too many database connections opened
P3000: Failed to create database:
P3001: Migration possible with destructive changes and possible data loss
P3002: The attempted migration was rolled back
P3003: The format of migrations changed, the saved migrations are no longer valid
P3004: is a system database, it should not be altered with prisma migrate
P3005: The database schema is not empty
P3006: failed to apply cleanly to the shadow database
P3007: Some of the requested preview features are not yet allowed
P3008: is already recorded as applied in the database
P3009: migrate found failed migrations in the target database
P3010: The name of the migration is too long
P3011: cannot be rolled back because it was never applied to the database
P3012: cannot be rolled back because it is not in a failed state
P3013: Datasource provider arrays are no longer supported in migrate
P3014: Prisma Migrate could not create the shadow database
P3015: Could not find the migration file at
P3016: The fallback method for database resets failed
P3017: The migration * could not be found. Please make sure that the migration exists
P3018: A migration failed to apply. New migrations cannot be applied
P3019: specified in your schema does not match the one specified in the migration_lock.toml
P3020: The automatic creation of shadow databases is disabled on Azure SQL
P3021: Foreign keys cannot be created on this database
P3022: Direct execution of DDL (Data Definition Language) SQL statements is disabled
P4001: The introspected database was empty
P4002: The schema of the introspected database was inconsistent
P5000: This request could not be understood by the server
P5001: This request must be retried
P5002: The datasource provided is invalid
P5004: The feature is not yet implemented
P5005: Schema needs to be uploaded
P5010: Cannot fetch data from service
P5011: Request parameters are invalid
P5012: Engine version is not supported
P6000: The server encountered an error * Accelerate
P6001: The URL is malformed; for instance, it does not use the prisma
P6002: The API Key in the connection string is invalid
P6003: has been exceeded. See the Prisma Pulse | The included usage of the current plan has been exceeded
P6004: The global timeout of Accelerate has been exceeded
P6008: The engine failed to start
P6009: The global response size limit of Accelerate has been exceeded
PrismaClientInitializationError: @prisma/client did not initialize yet | Query engine library for current platform | Prisma Client could not locate the Query Engine | Unable to require( | Query Engine library could not be | Invalid value * for datasource * provided to PrismaClient constructor | PrismaClient is unable to run in | Prisma Client was generated for
PrismaClientValidationError: Unknown argument * Available options are marked | Unknown arg * in data | Unknown field * for select statement | Unknown field * for include statement | is missing. * Available options are | Argument * must not be null | needs at least one of * arguments | Got invalid value * for argument
PrismaClientRustPanicError: This is a non-recoverable error which probably happens when the Prisma Query Engine has a panic | PANIC: called * prisma
PrismaClientUnknownRequestError: Error occurred during query execution
PrismaClientConstructorValidationError: provided to PrismaClient constructor
`);
