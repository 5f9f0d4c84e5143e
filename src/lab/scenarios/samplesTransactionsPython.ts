import type { Scenario } from '../scenario.ts';
import type { Server } from '../server.ts';
import { moto } from '../servers/moto.ts';
import { stubBoto3 } from '../servers/stubAws.ts';
import { callPython, pythonSample } from '../tools/pythonSample.ts';
import { guide, noteTwice } from './samplesTransactions.ts';

const of = 'aws/dynamodb/TransactionCanceledException';
const motoPython: Server = {
  ...moto,
  name: 'moto-boto3',
  hide: [...(moto.hide ?? []), ...(stubBoto3.hide ?? []), { word: 'platform', pattern: /(?<=^> user-agent: Boto3\/)(.*)$/gim }],
};
const call = `import boto3
dynamodb = boto3.client("dynamodb", endpoint_url=sys.argv[1], region_name="us-west-2", aws_access_key_id="AKIDEXAMPLE", aws_secret_access_key="not-a-secret")
name, who, sent = "orders-python", sys.argv[2], iter(range(1, 9))
def add_note():
    item = dynamodb.get_item(TableName=name, Key={"id": {"S": "order"}}, ConsistentRead=True)["Item"]
    seen, following = item["version"]["N"], str(int(item["version"]["N"]) + 1)
    values = {":seen": {"N": seen}, ":next": {"N": following}, ":notes": {"S": item["notes"]["S"] + f"from {who} "}}
    change = {"UpdateExpression": "SET version = :next, notes = :notes", "ConditionExpression": "version = :seen", "ExpressionAttributeValues": values}
    return [{"Update": {"TableName": name, "Key": {"id": {"S": "order"}}, **change}},
            {"Put": {"TableName": name, "Item": {"id": {"S": f"order journal {following}"}, "note": {"S": f"from {who}"}}}}]
transact(dynamodb, add_note, new_token=lambda: f"{name}-{who}-{next(sent)}")`;
const file = 'aws/TransactionCanceledException/transact.py';

/** The Python sample of TransactionCanceledException under two writers, at moto. */
export const samplesTransactionsPython: Scenario[] = [
  {
    of,
    server: motoPython,
    operation: 'TransactWriteItems',
    id: `${of}-sample-python`,
    title: 'two writers change one order and its journal in a transaction, both with transact.py',
    client: 'boto3, unmodified',
    expect: { lost: 0 },
    authority: guide('a condition that is not met cancels the whole request, and nothing of it is written'),
    run: (stage) => {
      stage.out.script(`# a table orders-python with the key id, and in it {"id": "order", "version": 1, "notes": ""}; then, for A and for B:`);
      return noteTwice(stage, 'orders-python', (who, address) => {
        stage.out.script(`python3 - "http://127.0.0.1:$PORT" ${who} <<'PYTHON'\nimport sys\n${pythonSample(file)}\n${call}\nPYTHON`);
        return callPython(file, call, address, who);
      });
    },
  },
];
