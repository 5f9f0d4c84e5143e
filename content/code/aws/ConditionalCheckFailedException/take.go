package stock

import (
	"context"
	"errors"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
)

// Take subtracts once; false without an error: too little is left, or no such item. After another error nobody knows whether it was taken.
func Take(ctx context.Context, db *dynamodb.Client, table, id, count string) (bool, error) {
	_, err := db.UpdateItem(ctx, &dynamodb.UpdateItemInput{
		TableName:                 &table,
		Key:                       map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: id}},
		UpdateExpression:          aws.String("SET amount = amount - :count"),
		ConditionExpression:       aws.String("amount >= :count"),
		ExpressionAttributeValues: map[string]types.AttributeValue{":count": &types.AttributeValueMemberN{Value: count}},
	}, func(o *dynamodb.Options) { o.RetryMaxAttempts = 1 }) // the SDK’s second try could subtract twice
	if failed := (*types.ConditionalCheckFailedException)(nil); errors.As(err, &failed) {
		return false, nil
	}
	return err == nil, err
}
