// Sources: https://github.com/oracle/python-oracledb (src/oracledb/errors.py), https://github.com/oracle/node-oracledb (lib/errors.js)
// Read by machine.
import { heads } from '../heads.ts';

/** Messages of the drivers of Oracle Database for Python and Node.js by code. */
export const oracleDriversSaid = heads(`
DPY-2034: access_token requires use of the tcps protocol ‖ DPY-2005: expecting positional arguments or keyword arguments ‖ DPY-2012: arguments must be a list or tuple
DPY-4006: array DML row counts mode is not enabled ‖ DPY-3005: arrays of arrays are not supported ‖ DPY-2060: Apache Arrow C Data Interface operation failed with
DPY-8002: Apache Arrow C Data structure overflow detected. A larger ‖ DPY-4040: value of length * does not match the Apache Arrow fixed
DPY-2065: Apache Arrow format does not support sparse vectors ‖ DPY-3033: conversion from Apache Arrow list with child format ‖ DPY-3032: conversion from Apache Arrow format "*" to Oracle Database
DPY-3030: conversion from Oracle Database type * to Apache Arrow ‖ DPY-3042: conversion from Arrow interval containing months to ‖ DPY-3031: flexible vector formats are not supported. Only fixed
DPY-3039: Apache Arrow type "*" cannot be converted to database type ‖ DPY-4042: cannot be converted to an Apache Arrow decimal(*, *) ‖ DPY-4037: cannot be converted to an Apache Arrow double
DPY-4039: cannot be converted to an Apache Arrow float ‖ DPY-4036: cannot be converted to an Apache Arrow integer ‖ DPY-3038: database type "*" cannot be converted to Apache Arrow type
DPY-4018: cannot parse connect string ‖ DPY-4002: column truncated to *. Untruncated was ‖ DPY-4011: the database or network closed the connection
DPY-6005: cannot connect to database (CONNECTION_ID=*) ‖ DPY-4016: invalid number (content after number) ‖ DPY-3027: binding a cursor from a different connection is not supported
DPY-3040: database character set id * is not supported by python ‖ DPY-2043: attribute * of type * exceeds its maximum size (actual: *, maximum
DPY-2044: element * of type * exceeds its maximum size (actual: *, maximum ‖ DPY-3007: database type "*" is not supported ‖ DPY-2048: the bind variable placeholder ":*" cannot be used both before
DPY-2014: and "*" cannot be specified together ‖ DPY-2073: end_user_security_context requires use of the tcps protocol ‖ DPY-2066: an empty statement cannot be executed
DPY-4033: the database closed the connection because the connection ‖ DPY-2040: parameters "batcherrors" and "arraydmlrowcounts" may ‖ DPY-2028: expecting list when setting array variables
DPY-2015: type handler should return None or the value returned ‖ DPY-3001: is only supported in python-oracledb * mode ‖ DPY-2029: https_proxy requires use of the tcps protocol
DPY-4030: file '*' includes file '*', which forms a cycle ‖ DPY-4007: cannot convert from data type ‖ DPY-2016: variable array size of * is too small (should be at least *)
DPY-2021: init_oracle_client() must be called first ‖ DPY-5013: object may not be created directly ‖ DPY-2031: invalid access token: value must be a string (for OAuth
DPY-2032: invalid access token returned from callable: value must ‖ DPY-2045: arraysize must be an integer greater than zero ‖ DPY-4008: no bind placeholder named ":*" was found in the SQL text
DPY-2070: Expected a callable function ‖ DPY-2023: invalid connection class ‖ DPY-4017: invalid connect descriptor ‖ DPY-2025: invalid connection params
DPY-2039: given index * must be in the range of ‖ DPY-4022: invalid value for enumeration ‖ DPY-2072: Specified end-user security context exceeds the maximum
DPY-4038: integer * cannot be represented as Apache Arrow type ‖ DPY-2047: LOB amount must be greater than zero ‖ DPY-2030: LOB offset must be greater than zero
DPY-2020: argument contains invalid values ‖ DPY-3029: includes characters that are not allowed ‖ DPY-2022: invalid OCI attribute type ‖ DPY-4034: invalid password type
DPY-2026: invalid connection pool class ‖ DPY-2027: invalid pool params ‖ DPY-4019: invalid redirect data ‖ DPY-4025: invalid REF CURSOR: never opened in PL/SQL
DPY-6002: The distinguished name (DN) on the server certificate ‖ DPY-6006: The name on the server certificate does not match the ‖ DPY-4035: invalid server response to connection request
DPY-4028: invalid server_type ‖ DPY-6001: Service "*" is not registered with the listener at host "*" port ‖ DPY-6003: SID "*" is not registered with the listener at host "*" port *. (Similar
DPY-4032: invalid value for ssl_version ‖ DPY-2050: invalid flags for tpc_begin() ‖ DPY-2051: invalid flags for tpc_end() ‖ DPY-4031: vector cannot contain zero dimensions
DPY-2013: "keyword_parameters" argument must be a dict ‖ DPY-2017: init_oracle_client() was already called with different ‖ DPY-6000: Listener refused connection. (Similar to ORA-*)
DPY-3014: LOB is of type * but must be of type ‖ DPY-2000: message has no payload ‖ DPY-5000: internal error: unknown protocol message type * at position
DPY-2052: internal error: pipeline token number * does not match ‖ DPY-2049: no addresses are defined in connect descriptor ‖ DPY-2059: "connect_descriptor" key missing from configuration
DPY-2042: missing ending quote (") ‖ DPY-2041: missing ending quote (') ‖ DPY-4026: file '*' is missing or unreadable ‖ DPY-2037: no object type specified for object variable
DPY-2010: element * is not the same data type as previous elements ‖ DPY-2006: positional and named binds cannot be intermixed ‖ DPY-2074: name has embedded quotes
DPY-2055: connection pool with alias "*" already exists ‖ DPY-2054: connection pool with alias "*" does not exist ‖ DPY-3022: named time zones are not supported in thin mode
DPY-3012: national character set id * is not supported by python ‖ DPY-4027: no configuration directory specified ‖ DPY-3016: python-oracledb thin mode cannot be used because the
DPY-2001: no statement specified and no prior statement prepared ‖ DPY-1004: no statement executed ‖ DPY-2002: statement must be prepared first
DPY-1003: the executed statement does not return rows ‖ DPY-1001: not connected to database ‖ DPY-1007: subscription is not active ‖ DPY-8001: value for column "*" may not be null on row
DPY-4013: invalid number: zero length string ‖ DPY-4014: invalid number: string too long ‖ DPY-5015: encoded number data too long (* bytes) ‖ DPY-4015: invalid number: empty exponent
DPY-4012: invalid number: invalid exponent ‖ DPY-4003: value cannot be represented as an Oracle number ‖ DPY-3017: Oracle data type name "*" is not supported
DPY-3006: Oracle data type * is not supported ‖ DPY-3019: OSON node type 0x* is not supported ‖ DPY-2075: the length of the "*" parameter exceeds the maximum allowed
DPY-2061: registered handler for params hook failed ‖ DPY-2057: registered handler for password type "*" failed ‖ DPY-2062: payload cannot be enqueued since it does not match the
DPY-2058: password in configuration must specify a type ‖ DPY-2064: parameter 'max' should be greater than or equal to parameter ‖ DPY-4005: timed out waiting for the connection pool to return a
DPY-1002: connection pool is not open ‖ DPY-2056: registered handler for protocol "*" failed for arg ‖ DPY-6004: network proxy failed: response was ‖ DPY-3003: Python type * is not supported
DPY-3002: Python value of type "*" is not supported ‖ DPY-2071: cannot register a query on an AQ subscription ‖ DPY-2068: scroll operation is not supported on a non-scrollable
DPY-2063: scroll operation would go out of the result set ‖ DPY-3009: binding to self is not supported ‖ DPY-3035: suspend, commit, or rollback the current active sessionless
DPY-3034: suspending or resuming a Sessionless Transaction can ‖ DPY-3036: no Sessionless Transaction is active ‖ DPY-6007: subscription could not be created
DPY-2076: directly specified parmaeters cannot be used with templates ‖ DPY-2077: templates do not allow conversions or format specifiers
DPY-2053: python-oracledb thin mode cannot be used because thick ‖ DPY-2019: python-oracledb thick mode cannot be used because thin ‖ DPY-3000: Oracle Database does not support time only variables
DPY-5005: the listener refused the connection but an unexpected ‖ DPY-5011: unexpected pipeline failure ‖ DPY-5007: unexpected XMLType with flag
DPY-5010: internal error: unknown transaction state ‖ DPY-5014: internal error: unknown transaction sync version ‖ DPY-3037: unsupported Apache Arrow type
DPY-3041: database does not support Oracle Deep Data Security ‖ DPY-3008: unsupported in-band notification with error number ‖ DPY-3013: unsupported Python type * for database type
DPY-3004: type * does not support being set ‖ DPY-3015: password verifier type 0x* is not supported by python ‖ DPY-8000: value of size * exeeds maximum allowed size of * for column
DPY-3024: VECTOR type * is not supported ‖ DPY-2018: wallet file * was not found ‖ DPY-2011: expecting a list of two elements [type, numelems]
DPY-2067: expecting a list or an object implementing the Apache ‖ DPY-2003: expecting a dictionary, list or tuple, or keyword args ‖ DPY-2004: "parameters" argument should be a list of sequences or
DPY-4009: positional bind values are required but * were provided ‖ DPY-2008: found object of type "*" when expecting object of type
DPY-2069: requested schema has * columns defined but * are being fetched ‖ DPY-2009: scroll mode must be relative, absolute, first or last ‖ NJS-003: invalid or closed connection
NJS-004: invalid value for property ‖ NJS-005: invalid value for parameter ‖ NJS-007: invalid value for "*" in parameter ‖ NJS-009: invalid number of function parameters: * provided but
NJS-010: unsupported data type * in column ‖ NJS-011: encountered bind value and type mismatch ‖ NJS-012: encountered invalid bind data type in parameter ‖ NJS-013: invalid bind direction
NJS-015: type was not specified for conversion ‖ NJS-016: buffer is too small for OUT binds ‖ NJS-017: concurrent operations on ResultSet are not allowed ‖ NJS-018: invalid ResultSet
NJS-019: ResultSet cannot be returned for non-query statements ‖ NJS-021: invalid type for conversion specified ‖ NJS-023: concurrent operations on a Lob are not allowed
NJS-024: memory allocation failed ‖ NJS-034: data type is unsupported for array bind ‖ NJS-035: maxArraySize is required for IN OUT array bind
NJS-036: length of given array is greater than "maxArraySize ‖ NJS-037: invalid data type at array index * for bind ‖ NJS-040: connection request timeout. Request exceeded "queueTimeout
NJS-041: cannot convert ResultSet to QueryStream after invoking ‖ NJS-042: cannot invoke ResultSet methods after converting to ‖ NJS-043: ResultSet already converted to QueryStream
NJS-044: bind object must contain one of the following attributes ‖ NJS-045: cannot load a node-oracledb Thick mode binary for Node
NJS-046: pool alias "*" already exists in the connection pool cache ‖ NJS-047: pool alias "*" not found in connection pool cache ‖ NJS-052: invalid data type at array index * for bind position
NJS-055: binding by position and name cannot be mixed ‖ NJS-056: maxSize for bind position * must be specified and be greater ‖ NJS-057: maxSize for bind "*" must be specified and greater than zero
NJS-058: maxSize of * is too small for value of length * in row ‖ NJS-059: type must be specified for bind position ‖ NJS-060: type must be specified for bind ‖ NJS-061: invalid subscription
NJS-062: subscription notification callback missing ‖ NJS-063: subscription notification SQL missing ‖ NJS-064: connection pool is closing ‖ NJS-065: connection pool was closed
NJS-066: invalid SODA document cursor ‖ NJS-067: a pre-built node-oracledb Thick mode binary was not found ‖ NJS-068: invalid error number * supplied
NJS-069: node-oracledb * requires Node.js * or later ‖ NJS-070: message must be a string, buffer, database object or an ‖ NJS-075: only one of "connectString" and "connectionString" can
NJS-076: connection request rejected. Pool queue length "queueMax ‖ NJS-078: unsupported data type * in JSON value ‖ NJS-080: only one of "user" and "username" can be used
NJS-081: concurrent operations on a connection are disabled ‖ NJS-082: connection pool is being reconfigured ‖ NJS-083: pool statistics are not enabled ‖ NJS-084: invalid access token
NJS-085: invalid connection pool configuration with token-based ‖ NJS-086: invalid standalone configuration with token-based ‖ NJS-089: is not supported by node-oracledb in * mode
NJS-090: initOracleClient() was already called with different ‖ NJS-092: "poolMax" * must be greater than or equal to "poolMin ‖ NJS-095: setting "batchErrors" or "dmlRowCounts" to true is only
NJS-097: no bind placeholder named ":*" was found in the statement ‖ NJS-098: bind placeholders were used in the SQL statement but
NJS-100: national character set id * is not supported by node-oracledb ‖ NJS-103: unexpected message type * received at position * of packet
NJS-105: value is not a number (NaN) and cannot be used in Oracle Database ‖ NJS-109: invalid type number ‖ NJS-110: invalid Oracle type number * [csfrm: *]
NJS-115: value cannot be represented as an Oracle Database number ‖ NJS-116: password verifier type 0x* is not supported by node-oracledb
NJS-118: node-oracledb Thick mode cannot be enabled because a ‖ NJS-119: conversion from type * to type * is not supported ‖ NJS-120: fetchTypeHandler return value must be an object
NJS-121: fetchTypeHandler return value attribute "type" must ‖ NJS-122: fetchTypeHandler return value attribute "converter ‖ NJS-125: "connectString" cannot be empty or undefined. Bequeath
NJS-128: internal error: unknown column type name ‖ NJS-131: given index [*] must be in the range of [*] to [*] ‖ NJS-133: cannot delete elements of a VARRAY
NJS-134: value is of wrong type for attribute * of object ‖ NJS-135: value is of wrong type for an element of object ‖ NJS-136: user name and password cannot be set when using external
NJS-139: unexpected XML type with flag ‖ NJS-140: user name must be enclosed in [] when using external authentication ‖ NJS-142: value too large for attribute * of object * (actual: *, maximum
NJS-143: value too large for element * of object * (actual: *, maximum: *) ‖ NJS-144: VECTOR format * is not supported ‖ NJS-149: the bind variable placeholder "*" cannot be used both before
NJS-150: invalid flags for tpcBegin() in Two Phase Commit ‖ NJS-151: invalid flags for tpcEnd() in Two Phase Commit ‖ NJS-152: internal error: unknown transaction state * in Two Phase
NJS-153: size of the transaction ID must be non-zero and must not ‖ NJS-154: size of the branch ID is * and cannot exceed 64 ‖ NJS-157: executeMany() cannot be used with SELECT statement or
NJS-158: SPARSE VECTOR indices is not Uint32Array or an Array ‖ NJS-159: SPARSE VECTOR values is not an Array ‖ NJS-160: SPARSE VECTOR dimensions is not an Positive Integer
NJS-161: SPARSE VECTOR indices and values must be of same length ‖ NJS-162: SPARSE VECTOR string data is not valid JSON ‖ NJS-163: SPARSE VECTOR string data Array should have exactly
NJS-164: SPARSE VECTOR Invalid Input Data ‖ NJS-165: SPARSE VECTOR indices element at index * is not valid ‖ NJS-166: DBFetchTypeHandler return value attribute "converter
NJS-167: DBFetchTypeHandler return value must be an object ‖ NJS-168: access token function failed ‖ NJS-169: External function call failed ‖ NJS-175: Value for column * may not be null on row
NJS-177: The row data provided for Direct Path load is Invalid ‖ NJS-179: Pipeline internal error: token number * does not match
NJS-180: Oracle Database Object types are not supported in pipeline ‖ NJS-181: PL/SQL blocks with string/bytes object size greater than
NJS-183: invalid SQL name: embedded double quotes are not allowed ‖ NJS-184: The namespace can not be empty for Application Context ‖ NJS-185: Invalid Application Context entry: both key and value
NJS-186: Application Context key length (* bytes) exceeds the maximum ‖ NJS-187: Application Context value length (* bytes) exceeds the ‖ NJS-188: Unsupported encryption key length
NJS-189: Specified End User Context exceeds the maximum supported ‖ NJS-190: End User Context requires use of the tcps protocol ‖ NJS-191: database version does not support the Oracle Deep Data
NJS-192: Character set id * is not supported by node-oracledb in ‖ NJS-193: The length of the parameter * exceeds the maximum allowed ‖ NJS-500: connection to Oracle Database was closed or broken
NJS-501: connection to host * port * terminated unexpectedly. (CONNECTION ‖ NJS-503: connection to host * port * could not be established. (CONNECTION
NJS-504: connection establishment through a web proxy at host ‖ NJS-505: unable to initiate TLS connection. Please check if wallet
NJS-506: connection to host * port * encountered TLS handshake failure ‖ NJS-507: TLS detected an invalid certificate. Server DN in certificate
NJS-508: TLS detected an invalid certificate. * not present in certificate ‖ NJS-509: internal error: invalid packet type or malformed packet
NJS-510: connection to host * port * timed out. Request exceeded "*" of ‖ NJS-511: connection to listener at host * port * was refused. (CONNECTION
NJS-512: invalid connection string parameters. ‖ NJS-513: error received through in-band notification ‖ NJS-514: syntax error in connection string
NJS-515: error in Easy Connect connection string ‖ NJS-516: no configuration directory set or available to search ‖ NJS-517: cannot connect to Oracle Database. Unable to find "*" in
NJS-518: cannot connect to Oracle Database. Service "*" is not registered ‖ NJS-519: cannot connect to Oracle Database. SID "*" is not registered
NJS-520: cannot connect to Oracle Database. File tnsnames.ora ‖ NJS-521: connection to host * port * received end-of-file on communication
NJS-522: connection string exceeds supported descriptor * limit ‖ NJS-523: Failed to retrieve configuration from Centralized ‖ NJS-524: Configuration provider plugin not registered. Please
NJS-529: Invalid wallet content format. Supported format is PEM ‖ NJS-530: The host addresses or URLs provided by the connect string ‖ NJS-531: Error in Advanced Networking Option packet received
NJS-532: service recieved status failure ‖ NJS-533: Advanced Networking Option service negotiation failed ‖ NJS-535: Parameter does not have a valid type: *
NJS-536: Too many connect redirects (limit: *) ‖ NJS-700: creation succeeded with compilation errors
`);
