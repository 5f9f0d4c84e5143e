// Source: https://github.com/dotnet/SqlClient (src/Microsoft.Data.SqlClient/src/Resources/Strings.resx; which class each is thrown as: SqlUtil.cs, AdapterUtil.cs)
import { heads } from '../heads.ts';

/** What SqlClient for .NET says itself, by the class with which it is thrown. */
export const sqlServerClientsSaid = heads(`
InvalidOperationException: This SqlTransaction has completed it is no longer usable | SqlConnection does not support parallel transactions
InvalidOperationException: requires an open and available Connection | There is already an open DataReader associated with this
InvalidOperationException: The connection was not closed The connection's current state is | BeginExecuteReader requires an open and available Connection
InvalidOperationException: requires the command to have a transaction when the connection assigned to the command is in a pending local transaction
InvalidOperationException: The transaction is either not associated with the current connection or has been completed
InvalidOperationException: The transaction associated with the current connection has completed but has not been disposed
InvalidOperationException: The timeout period elapsed prior to obtaining a connection from the pool | Timeout attempting to open the connection
InvalidOperationException: Cannot enlist in the transaction because a local transaction is in progress on the connection | Connection currently has transaction enlisted
InvalidOperationException: Can not start another operation while there is an asynchronous operation pending | The connection does not support MultipleActiveResultSets
InvalidOperationException: The command execution cannot proceed due to a pending asynchronous operation already in progress | Invalid attempt to read when no data is present
InvalidOperationException: Invalid attempt to call * when reader is closed | The ConnectionString property has not been initialized | CommandText property has not been initialized
InvalidOperationException: The requested operation cannot be completed because the connection has been broken | Attempt to invoke bulk copy on an object that has a pending operation
InvalidOperationException: The given value * of type * from the data source cannot be converted to type | The given ColumnMapping does not match up with any column
InvalidOperationException: Not allowed to change the * property The connection's current state is | Unexpected existing transaction
-2: Connection Timeout Expired The timeout period elapsed | Execution Timeout Expired The timeout period elapsed
`);
