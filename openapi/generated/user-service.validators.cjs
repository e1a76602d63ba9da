// Generated from the contracts by `npm run generate`.

'use strict'
exports.parameters = {
keys: ["get-/api/user-not_provided","get-/api/users-not_provided","post-/api/users-application/json","get-/api/users/{userId}-not_provided","delete-/api/users/{userId}-not_provided","patch-/api/users/{userId}-application/merge-patch+json","put-/api/users/{userId}/password-application/json","post-/api/users/{userId}/email-verification-not_provided","get-/api/users/{userId}/events-not_provided","post-/api/email-verifications-application/json","post-/api/password-resets-application/json","post-/api/password-resets/confirmation-application/json","get-/api/token-revocations-not_provided","get-/oauth/authorize-not_provided","post-/oauth/authorize-application/x-www-form-urlencoded","post-/oauth/token-application/x-www-form-urlencoded","post-/oauth/revoke-application/x-www-form-urlencoded","post-/oauth/introspect-application/x-www-form-urlencoded","get-/oauth/userinfo-not_provided","get-/.well-known/jwks.json-not_provided","get-/.well-known/oauth-authorization-server-not_provided","get-/.well-known/openid-configuration-not_provided","get-/api/oauth/clients-not_provided","post-/api/oauth/clients-application/json","get-/api/oauth/clients/{clientId}-not_provided","delete-/api/oauth/clients/{clientId}-not_provided","patch-/api/oauth/clients/{clientId}-application/merge-patch+json","post-/api/passkey-challenges-not_provided","post-/api/users/{userId}/passkey-registrations-not_provided","get-/api/users/{userId}/passkeys-not_provided","post-/api/users/{userId}/passkeys-application/json","delete-/api/users/{userId}/passkeys/{passkeyId}-not_provided","get-/api/webhooks-not_provided","post-/api/webhooks-application/json","get-/api/webhooks/{webhookId}-not_provided","delete-/api/webhooks/{webhookId}-not_provided","patch-/api/webhooks/{webhookId}-application/merge-patch+json","post-/api/webhooks/{webhookId}/rotate-secret-not_provided","post-/api/webhooks/{webhookId}/test-not_provided","get-/api/webhooks/{webhookId}/deliveries-not_provided","post-/api/webhooks/{webhookId}/deliveries/{deliveryId}/retry-not_provided","post-/api/webhooks/{webhookId}/replay-application/json","get-/health/live-not_provided","get-/health/ready-not_provided","get-/api/events-not_provided","get-/api/events/stream-not_provided"],
create: (formats, exports = {}) => {

exports["get-/api/user-not_provided"] = validate0;
const schema0 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{"type":"object","properties":{"if-none-match":{"type":"string","maxLength":1000}}},"params":{},"cookies":{},"body":{}}};
const func0 = require("ajv/dist/runtime/ucs2length").default;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.headers !== undefined){
let data0 = data.headers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["if-none-match"] !== undefined){
let data1 = data0["if-none-match"];
if(typeof data1 !== "string"){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data1;
}
else if(data1 === null){
coerced0 = "";
}
else {
const err3 = {instancePath:instancePath+"/headers/if-none-match",schemaPath:"#/properties/headers/properties/if-none-match/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data0 !== undefined){
data0["if-none-match"] = coerced0;
}
}
}
if(typeof data1 === "string"){
if(func0(data1) > 1000){
const err4 = {instancePath:instancePath+"/headers/if-none-match",schemaPath:"#/properties/headers/properties/if-none-match/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/api/users-not_provided"] = validate2;
const schema2 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{"type":"object","properties":{"email":{"type":"string","minLength":1,"maxLength":254,"pattern":"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},"name":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},"status":{"$id":"schema:UserStatus","type":"string","enum":["active","suspended"],"description":"Whether the user may sign in and place orders."},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20},"cursor":{"type":"string","minLength":1,"maxLength":512}}},"headers":{},"params":{},"cookies":{},"body":{}}};
const pattern0 = new RegExp("^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$", "u");

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.query !== undefined){
let data0 = data.query;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.limit === undefined){
data0.limit = 20;
}
if(data0.email !== undefined){
let data1 = data0.email;
if(typeof data1 !== "string"){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data1;
}
else if(data1 === null){
coerced0 = "";
}
else {
const err3 = {instancePath:instancePath+"/query/email",schemaPath:"#/properties/query/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data0 !== undefined){
data0["email"] = coerced0;
}
}
}
if(typeof data1 === "string"){
if(func0(data1) > 254){
const err4 = {instancePath:instancePath+"/query/email",schemaPath:"#/properties/query/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func0(data1) < 1){
const err5 = {instancePath:instancePath+"/query/email",schemaPath:"#/properties/query/properties/email/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern0.test(data1)){
const err6 = {instancePath:instancePath+"/query/email",schemaPath:"#/properties/query/properties/email/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data0.name !== undefined){
let data2 = data0.name;
if(typeof data2 !== "string"){
let dataType1 = typeof data2;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data2;
}
else if(data2 === null){
coerced1 = "";
}
else {
const err7 = {instancePath:instancePath+"/query/name",schemaPath:"#/properties/query/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(coerced1 !== undefined){
data2 = coerced1;
if(data0 !== undefined){
data0["name"] = coerced1;
}
}
}
if(typeof data2 === "string"){
if(func0(data2) > 200){
const err8 = {instancePath:instancePath+"/query/name",schemaPath:"#/properties/query/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func0(data2) < 1){
const err9 = {instancePath:instancePath+"/query/name",schemaPath:"#/properties/query/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern0.test(data2)){
const err10 = {instancePath:instancePath+"/query/name",schemaPath:"#/properties/query/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data0.status !== undefined){
let data3 = data0.status;
if(typeof data3 !== "string"){
let dataType2 = typeof data3;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data3;
}
else if(data3 === null){
coerced2 = "";
}
else {
const err11 = {instancePath:instancePath+"/query/status",schemaPath:"#/properties/query/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(coerced2 !== undefined){
data3 = coerced2;
if(data0 !== undefined){
data0["status"] = coerced2;
}
}
}
if(!((data3 === "active") || (data3 === "suspended"))){
const err12 = {instancePath:instancePath+"/query/status",schemaPath:"#/properties/query/properties/status/enum",keyword:"enum",params:{allowedValues: schema2.properties.query.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let data4 = data0.limit;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
let dataType3 = typeof data4;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 === "boolean" || data4 === null
              || (dataType3 === "string" && data4 && data4 == +data4 && !(data4 % 1))){
coerced3 = +data4;
}
else {
const err13 = {instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(coerced3 !== undefined){
data4 = coerced3;
if(data0 !== undefined){
data0["limit"] = coerced3;
}
}
}
if(typeof data4 == "number"){
if(data4 > 100 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.cursor !== undefined){
let data5 = data0.cursor;
if(typeof data5 !== "string"){
let dataType4 = typeof data5;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data5;
}
else if(data5 === null){
coerced4 = "";
}
else {
const err16 = {instancePath:instancePath+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(coerced4 !== undefined){
data5 = coerced4;
if(data0 !== undefined){
data0["cursor"] = coerced4;
}
}
}
if(typeof data5 === "string"){
if(func0(data5) > 512){
const err17 = {instancePath:instancePath+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func0(data5) < 1){
const err18 = {instancePath:instancePath+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/api/users-application/json"] = validate3;
const schema3 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/api/users/{userId}-not_provided"] = validate4;
const schema4 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{"type":"object","properties":{"if-none-match":{"type":"string","maxLength":1000}}},"params":{"type":"object","properties":{"userId":{"type":"integer","minimum":1,"maximum":2147483647}},"required":["userId"]},"cookies":{},"body":{}}};

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate4.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.headers !== undefined){
let data0 = data.headers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["if-none-match"] !== undefined){
let data1 = data0["if-none-match"];
if(typeof data1 !== "string"){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data1;
}
else if(data1 === null){
coerced0 = "";
}
else {
const err3 = {instancePath:instancePath+"/headers/if-none-match",schemaPath:"#/properties/headers/properties/if-none-match/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data0 !== undefined){
data0["if-none-match"] = coerced0;
}
}
}
if(typeof data1 === "string"){
if(func0(data1) > 1000){
const err4 = {instancePath:instancePath+"/headers/if-none-match",schemaPath:"#/properties/headers/properties/if-none-match/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.params !== undefined){
let data2 = data.params;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.userId === undefined){
const err6 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/required",keyword:"required",params:{missingProperty: "userId"},message:"must have required property '"+"userId"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.userId !== undefined){
let data3 = data2.userId;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
let dataType1 = typeof data3;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 === "boolean" || data3 === null
              || (dataType1 === "string" && data3 && data3 == +data3 && !(data3 % 1))){
coerced1 = +data3;
}
else {
const err7 = {instancePath:instancePath+"/params/userId",schemaPath:"#/properties/params/properties/userId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(coerced1 !== undefined){
data3 = coerced1;
if(data2 !== undefined){
data2["userId"] = coerced1;
}
}
}
if(typeof data3 == "number"){
if(data3 > 2147483647 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/params/userId",schemaPath:"#/properties/params/properties/userId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/params/userId",schemaPath:"#/properties/params/properties/userId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["delete-/api/users/{userId}-not_provided"] = validate5;
const schema5 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{},"params":{"type":"object","properties":{"userId":{"type":"integer","minimum":1,"maximum":2147483647}},"required":["userId"]},"cookies":{},"body":{}}};

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate5.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.params !== undefined){
let data0 = data.params;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.userId === undefined){
const err3 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/required",keyword:"required",params:{missingProperty: "userId"},message:"must have required property '"+"userId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.userId !== undefined){
let data1 = data0.userId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 === "boolean" || data1 === null
              || (dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))){
coerced0 = +data1;
}
else {
const err4 = {instancePath:instancePath+"/params/userId",schemaPath:"#/properties/params/properties/userId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data0 !== undefined){
data0["userId"] = coerced0;
}
}
}
if(typeof data1 == "number"){
if(data1 > 2147483647 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/params/userId",schemaPath:"#/properties/params/properties/userId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/params/userId",schemaPath:"#/properties/params/properties/userId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
validate5.errors = vErrors;
return errors === 0;
}
validate5.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["patch-/api/users/{userId}-application/merge-patch+json"] = validate6;
const schema6 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{"type":"object","properties":{"if-match":{"type":"string","maxLength":1000}}},"params":{"type":"object","properties":{"userId":{"type":"integer","minimum":1,"maximum":2147483647}},"required":["userId"]},"cookies":{},"body":{}}};

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate6.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.headers !== undefined){
let data0 = data.headers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["if-match"] !== undefined){
let data1 = data0["if-match"];
if(typeof data1 !== "string"){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data1;
}
else if(data1 === null){
coerced0 = "";
}
else {
const err3 = {instancePath:instancePath+"/headers/if-match",schemaPath:"#/properties/headers/properties/if-match/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data0 !== undefined){
data0["if-match"] = coerced0;
}
}
}
if(typeof data1 === "string"){
if(func0(data1) > 1000){
const err4 = {instancePath:instancePath+"/headers/if-match",schemaPath:"#/properties/headers/properties/if-match/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.params !== undefined){
let data2 = data.params;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.userId === undefined){
const err6 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/required",keyword:"required",params:{missingProperty: "userId"},message:"must have required property '"+"userId"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.userId !== undefined){
let data3 = data2.userId;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
let dataType1 = typeof data3;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 === "boolean" || data3 === null
              || (dataType1 === "string" && data3 && data3 == +data3 && !(data3 % 1))){
coerced1 = +data3;
}
else {
const err7 = {instancePath:instancePath+"/params/userId",schemaPath:"#/properties/params/properties/userId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(coerced1 !== undefined){
data3 = coerced1;
if(data2 !== undefined){
data2["userId"] = coerced1;
}
}
}
if(typeof data3 == "number"){
if(data3 > 2147483647 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/params/userId",schemaPath:"#/properties/params/properties/userId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/params/userId",schemaPath:"#/properties/params/properties/userId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
validate6.errors = vErrors;
return errors === 0;
}
validate6.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["put-/api/users/{userId}/password-application/json"] = validate7;
const schema7 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{},"params":{"type":"object","properties":{"userId":{"type":"integer","minimum":1,"maximum":2147483647}},"required":["userId"]},"cookies":{},"body":{}}};

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate7.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.params !== undefined){
let data0 = data.params;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.userId === undefined){
const err3 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/required",keyword:"required",params:{missingProperty: "userId"},message:"must have required property '"+"userId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.userId !== undefined){
let data1 = data0.userId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 === "boolean" || data1 === null
              || (dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))){
coerced0 = +data1;
}
else {
const err4 = {instancePath:instancePath+"/params/userId",schemaPath:"#/properties/params/properties/userId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data0 !== undefined){
data0["userId"] = coerced0;
}
}
}
if(typeof data1 == "number"){
if(data1 > 2147483647 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/params/userId",schemaPath:"#/properties/params/properties/userId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/params/userId",schemaPath:"#/properties/params/properties/userId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/api/users/{userId}/email-verification-not_provided"] = validate8;
const schema8 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{},"params":{"type":"object","properties":{"userId":{"type":"integer","minimum":1,"maximum":2147483647}},"required":["userId"]},"cookies":{},"body":{}}};

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate8.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.params !== undefined){
let data0 = data.params;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.userId === undefined){
const err3 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/required",keyword:"required",params:{missingProperty: "userId"},message:"must have required property '"+"userId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.userId !== undefined){
let data1 = data0.userId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 === "boolean" || data1 === null
              || (dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))){
coerced0 = +data1;
}
else {
const err4 = {instancePath:instancePath+"/params/userId",schemaPath:"#/properties/params/properties/userId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data0 !== undefined){
data0["userId"] = coerced0;
}
}
}
if(typeof data1 == "number"){
if(data1 > 2147483647 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/params/userId",schemaPath:"#/properties/params/properties/userId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/params/userId",schemaPath:"#/properties/params/properties/userId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
validate8.errors = vErrors;
return errors === 0;
}
validate8.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/api/users/{userId}/events-not_provided"] = validate9;
const schema9 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{"type":"object","properties":{"limit":{"type":"integer","minimum":1,"maximum":100,"default":20},"cursor":{"type":"string","minLength":1,"maxLength":512}}},"headers":{},"params":{"type":"object","properties":{"userId":{"type":"integer","minimum":1,"maximum":2147483647}},"required":["userId"]},"cookies":{},"body":{}}};

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate9.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.query !== undefined){
let data0 = data.query;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.limit === undefined){
data0.limit = 20;
}
let data1 = data0.limit;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 === "boolean" || data1 === null
              || (dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))){
coerced0 = +data1;
}
else {
const err3 = {instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data0 !== undefined){
data0["limit"] = coerced0;
}
}
}
if(typeof data1 == "number"){
if(data1 > 100 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.cursor !== undefined){
let data2 = data0.cursor;
if(typeof data2 !== "string"){
let dataType1 = typeof data2;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data2;
}
else if(data2 === null){
coerced1 = "";
}
else {
const err6 = {instancePath:instancePath+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(coerced1 !== undefined){
data2 = coerced1;
if(data0 !== undefined){
data0["cursor"] = coerced1;
}
}
}
if(typeof data2 === "string"){
if(func0(data2) > 512){
const err7 = {instancePath:instancePath+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func0(data2) < 1){
const err8 = {instancePath:instancePath+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.params !== undefined){
let data3 = data.params;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.userId === undefined){
const err10 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/required",keyword:"required",params:{missingProperty: "userId"},message:"must have required property '"+"userId"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.userId !== undefined){
let data4 = data3.userId;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
let dataType2 = typeof data4;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 === "boolean" || data4 === null
              || (dataType2 === "string" && data4 && data4 == +data4 && !(data4 % 1))){
coerced2 = +data4;
}
else {
const err11 = {instancePath:instancePath+"/params/userId",schemaPath:"#/properties/params/properties/userId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(coerced2 !== undefined){
data4 = coerced2;
if(data3 !== undefined){
data3["userId"] = coerced2;
}
}
}
if(typeof data4 == "number"){
if(data4 > 2147483647 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/params/userId",schemaPath:"#/properties/params/properties/userId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/params/userId",schemaPath:"#/properties/params/properties/userId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/api/email-verifications-application/json"] = validate10;
const schema10 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate10.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate10.errors = vErrors;
return errors === 0;
}
validate10.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/api/password-resets-application/json"] = validate11;
const schema11 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate11.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/api/password-resets/confirmation-application/json"] = validate12;
const schema12 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate12.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate12.errors = vErrors;
return errors === 0;
}
validate12.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/api/token-revocations-not_provided"] = validate13;
const schema13 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{"type":"object","properties":{"revokedFrom":{"type":"string","format":"date-time","maxLength":64},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20},"cursor":{"type":"string","minLength":1,"maxLength":512}}},"headers":{},"params":{},"cookies":{},"body":{}}};
const formats0 = formats["date-time"];

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate13.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.query !== undefined){
let data0 = data.query;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.limit === undefined){
data0.limit = 20;
}
if(data0.revokedFrom !== undefined){
let data1 = data0.revokedFrom;
if(typeof data1 !== "string"){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data1;
}
else if(data1 === null){
coerced0 = "";
}
else {
const err3 = {instancePath:instancePath+"/query/revokedFrom",schemaPath:"#/properties/query/properties/revokedFrom/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data0 !== undefined){
data0["revokedFrom"] = coerced0;
}
}
}
if(typeof data1 === "string"){
if(func0(data1) > 64){
const err4 = {instancePath:instancePath+"/query/revokedFrom",schemaPath:"#/properties/query/properties/revokedFrom/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats0.validate(data1))){
const err5 = {instancePath:instancePath+"/query/revokedFrom",schemaPath:"#/properties/query/properties/revokedFrom/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
let data2 = data0.limit;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
let dataType1 = typeof data2;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 === "boolean" || data2 === null
              || (dataType1 === "string" && data2 && data2 == +data2 && !(data2 % 1))){
coerced1 = +data2;
}
else {
const err6 = {instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(coerced1 !== undefined){
data2 = coerced1;
if(data0 !== undefined){
data0["limit"] = coerced1;
}
}
}
if(typeof data2 == "number"){
if(data2 > 100 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.cursor !== undefined){
let data3 = data0.cursor;
if(typeof data3 !== "string"){
let dataType2 = typeof data3;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data3;
}
else if(data3 === null){
coerced2 = "";
}
else {
const err9 = {instancePath:instancePath+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(coerced2 !== undefined){
data3 = coerced2;
if(data0 !== undefined){
data0["cursor"] = coerced2;
}
}
}
if(typeof data3 === "string"){
if(func0(data3) > 512){
const err10 = {instancePath:instancePath+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func0(data3) < 1){
const err11 = {instancePath:instancePath+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
validate13.errors = vErrors;
return errors === 0;
}
validate13.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/oauth/authorize-not_provided"] = validate14;
const schema14 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{"type":"object","properties":{"client_id":{"type":"string","maxLength":200,"pattern":"^[ -~]*$"},"redirect_uri":{"type":"string","maxLength":2000,"pattern":"^[ -~]*$"},"response_type":{"type":"string","maxLength":200,"pattern":"^[ -~]*$"},"scope":{"type":"string","maxLength":1000,"pattern":"^[ -~]*$"},"state":{"type":"string","maxLength":2000,"pattern":"^[ -~]*$"},"code_challenge":{"type":"string","maxLength":200,"pattern":"^[ -~]*$"},"code_challenge_method":{"type":"string","maxLength":200,"pattern":"^[ -~]*$"},"nonce":{"type":"string","maxLength":500,"pattern":"^[ -~]*$"},"prompt":{"type":"string","maxLength":200,"pattern":"^[ -~]*$"},"login_hint":{"type":"string","maxLength":254,"pattern":"^[^\\u0000-\\u001F\\u007F]*$"},"response_mode":{"type":"string","maxLength":200,"pattern":"^[ -~]*$"},"request":{"type":"string","maxLength":4000,"pattern":"^[ -~]*$"},"request_uri":{"type":"string","maxLength":2000,"pattern":"^[ -~]*$"}},"required":["client_id","redirect_uri"]},"headers":{"type":"object","properties":{"cookie":{"type":"string","maxLength":8000}}},"params":{},"cookies":{},"body":{}}};
const pattern2 = new RegExp("^[ -~]*$", "u");
const pattern11 = new RegExp("^[^\\u0000-\\u001F\\u007F]*$", "u");

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate14.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.query !== undefined){
let data0 = data.query;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.client_id === undefined){
const err3 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/required",keyword:"required",params:{missingProperty: "client_id"},message:"must have required property '"+"client_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.redirect_uri === undefined){
const err4 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/required",keyword:"required",params:{missingProperty: "redirect_uri"},message:"must have required property '"+"redirect_uri"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.client_id !== undefined){
let data1 = data0.client_id;
if(typeof data1 !== "string"){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data1;
}
else if(data1 === null){
coerced0 = "";
}
else {
const err5 = {instancePath:instancePath+"/query/client_id",schemaPath:"#/properties/query/properties/client_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data0 !== undefined){
data0["client_id"] = coerced0;
}
}
}
if(typeof data1 === "string"){
if(func0(data1) > 200){
const err6 = {instancePath:instancePath+"/query/client_id",schemaPath:"#/properties/query/properties/client_id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern2.test(data1)){
const err7 = {instancePath:instancePath+"/query/client_id",schemaPath:"#/properties/query/properties/client_id/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"},message:"must match pattern \""+"^[ -~]*$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data0.redirect_uri !== undefined){
let data2 = data0.redirect_uri;
if(typeof data2 !== "string"){
let dataType1 = typeof data2;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data2;
}
else if(data2 === null){
coerced1 = "";
}
else {
const err8 = {instancePath:instancePath+"/query/redirect_uri",schemaPath:"#/properties/query/properties/redirect_uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(coerced1 !== undefined){
data2 = coerced1;
if(data0 !== undefined){
data0["redirect_uri"] = coerced1;
}
}
}
if(typeof data2 === "string"){
if(func0(data2) > 2000){
const err9 = {instancePath:instancePath+"/query/redirect_uri",schemaPath:"#/properties/query/properties/redirect_uri/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern2.test(data2)){
const err10 = {instancePath:instancePath+"/query/redirect_uri",schemaPath:"#/properties/query/properties/redirect_uri/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"},message:"must match pattern \""+"^[ -~]*$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data0.response_type !== undefined){
let data3 = data0.response_type;
if(typeof data3 !== "string"){
let dataType2 = typeof data3;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data3;
}
else if(data3 === null){
coerced2 = "";
}
else {
const err11 = {instancePath:instancePath+"/query/response_type",schemaPath:"#/properties/query/properties/response_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(coerced2 !== undefined){
data3 = coerced2;
if(data0 !== undefined){
data0["response_type"] = coerced2;
}
}
}
if(typeof data3 === "string"){
if(func0(data3) > 200){
const err12 = {instancePath:instancePath+"/query/response_type",schemaPath:"#/properties/query/properties/response_type/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern2.test(data3)){
const err13 = {instancePath:instancePath+"/query/response_type",schemaPath:"#/properties/query/properties/response_type/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"},message:"must match pattern \""+"^[ -~]*$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data0.scope !== undefined){
let data4 = data0.scope;
if(typeof data4 !== "string"){
let dataType3 = typeof data4;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data4;
}
else if(data4 === null){
coerced3 = "";
}
else {
const err14 = {instancePath:instancePath+"/query/scope",schemaPath:"#/properties/query/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(coerced3 !== undefined){
data4 = coerced3;
if(data0 !== undefined){
data0["scope"] = coerced3;
}
}
}
if(typeof data4 === "string"){
if(func0(data4) > 1000){
const err15 = {instancePath:instancePath+"/query/scope",schemaPath:"#/properties/query/properties/scope/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern2.test(data4)){
const err16 = {instancePath:instancePath+"/query/scope",schemaPath:"#/properties/query/properties/scope/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"},message:"must match pattern \""+"^[ -~]*$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data0.state !== undefined){
let data5 = data0.state;
if(typeof data5 !== "string"){
let dataType4 = typeof data5;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data5;
}
else if(data5 === null){
coerced4 = "";
}
else {
const err17 = {instancePath:instancePath+"/query/state",schemaPath:"#/properties/query/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(coerced4 !== undefined){
data5 = coerced4;
if(data0 !== undefined){
data0["state"] = coerced4;
}
}
}
if(typeof data5 === "string"){
if(func0(data5) > 2000){
const err18 = {instancePath:instancePath+"/query/state",schemaPath:"#/properties/query/properties/state/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern2.test(data5)){
const err19 = {instancePath:instancePath+"/query/state",schemaPath:"#/properties/query/properties/state/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"},message:"must match pattern \""+"^[ -~]*$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data0.code_challenge !== undefined){
let data6 = data0.code_challenge;
if(typeof data6 !== "string"){
let dataType5 = typeof data6;
let coerced5 = undefined;
if(!(coerced5 !== undefined)){
if(dataType5 == "number" || dataType5 == "boolean"){
coerced5 = "" + data6;
}
else if(data6 === null){
coerced5 = "";
}
else {
const err20 = {instancePath:instancePath+"/query/code_challenge",schemaPath:"#/properties/query/properties/code_challenge/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(coerced5 !== undefined){
data6 = coerced5;
if(data0 !== undefined){
data0["code_challenge"] = coerced5;
}
}
}
if(typeof data6 === "string"){
if(func0(data6) > 200){
const err21 = {instancePath:instancePath+"/query/code_challenge",schemaPath:"#/properties/query/properties/code_challenge/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern2.test(data6)){
const err22 = {instancePath:instancePath+"/query/code_challenge",schemaPath:"#/properties/query/properties/code_challenge/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"},message:"must match pattern \""+"^[ -~]*$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data0.code_challenge_method !== undefined){
let data7 = data0.code_challenge_method;
if(typeof data7 !== "string"){
let dataType6 = typeof data7;
let coerced6 = undefined;
if(!(coerced6 !== undefined)){
if(dataType6 == "number" || dataType6 == "boolean"){
coerced6 = "" + data7;
}
else if(data7 === null){
coerced6 = "";
}
else {
const err23 = {instancePath:instancePath+"/query/code_challenge_method",schemaPath:"#/properties/query/properties/code_challenge_method/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(coerced6 !== undefined){
data7 = coerced6;
if(data0 !== undefined){
data0["code_challenge_method"] = coerced6;
}
}
}
if(typeof data7 === "string"){
if(func0(data7) > 200){
const err24 = {instancePath:instancePath+"/query/code_challenge_method",schemaPath:"#/properties/query/properties/code_challenge_method/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern2.test(data7)){
const err25 = {instancePath:instancePath+"/query/code_challenge_method",schemaPath:"#/properties/query/properties/code_challenge_method/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"},message:"must match pattern \""+"^[ -~]*$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data0.nonce !== undefined){
let data8 = data0.nonce;
if(typeof data8 !== "string"){
let dataType7 = typeof data8;
let coerced7 = undefined;
if(!(coerced7 !== undefined)){
if(dataType7 == "number" || dataType7 == "boolean"){
coerced7 = "" + data8;
}
else if(data8 === null){
coerced7 = "";
}
else {
const err26 = {instancePath:instancePath+"/query/nonce",schemaPath:"#/properties/query/properties/nonce/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(coerced7 !== undefined){
data8 = coerced7;
if(data0 !== undefined){
data0["nonce"] = coerced7;
}
}
}
if(typeof data8 === "string"){
if(func0(data8) > 500){
const err27 = {instancePath:instancePath+"/query/nonce",schemaPath:"#/properties/query/properties/nonce/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!pattern2.test(data8)){
const err28 = {instancePath:instancePath+"/query/nonce",schemaPath:"#/properties/query/properties/nonce/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"},message:"must match pattern \""+"^[ -~]*$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data0.prompt !== undefined){
let data9 = data0.prompt;
if(typeof data9 !== "string"){
let dataType8 = typeof data9;
let coerced8 = undefined;
if(!(coerced8 !== undefined)){
if(dataType8 == "number" || dataType8 == "boolean"){
coerced8 = "" + data9;
}
else if(data9 === null){
coerced8 = "";
}
else {
const err29 = {instancePath:instancePath+"/query/prompt",schemaPath:"#/properties/query/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(coerced8 !== undefined){
data9 = coerced8;
if(data0 !== undefined){
data0["prompt"] = coerced8;
}
}
}
if(typeof data9 === "string"){
if(func0(data9) > 200){
const err30 = {instancePath:instancePath+"/query/prompt",schemaPath:"#/properties/query/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern2.test(data9)){
const err31 = {instancePath:instancePath+"/query/prompt",schemaPath:"#/properties/query/properties/prompt/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"},message:"must match pattern \""+"^[ -~]*$"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data0.login_hint !== undefined){
let data10 = data0.login_hint;
if(typeof data10 !== "string"){
let dataType9 = typeof data10;
let coerced9 = undefined;
if(!(coerced9 !== undefined)){
if(dataType9 == "number" || dataType9 == "boolean"){
coerced9 = "" + data10;
}
else if(data10 === null){
coerced9 = "";
}
else {
const err32 = {instancePath:instancePath+"/query/login_hint",schemaPath:"#/properties/query/properties/login_hint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(coerced9 !== undefined){
data10 = coerced9;
if(data0 !== undefined){
data0["login_hint"] = coerced9;
}
}
}
if(typeof data10 === "string"){
if(func0(data10) > 254){
const err33 = {instancePath:instancePath+"/query/login_hint",schemaPath:"#/properties/query/properties/login_hint/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!pattern11.test(data10)){
const err34 = {instancePath:instancePath+"/query/login_hint",schemaPath:"#/properties/query/properties/login_hint/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001F\\u007F]*$"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data0.response_mode !== undefined){
let data11 = data0.response_mode;
if(typeof data11 !== "string"){
let dataType10 = typeof data11;
let coerced10 = undefined;
if(!(coerced10 !== undefined)){
if(dataType10 == "number" || dataType10 == "boolean"){
coerced10 = "" + data11;
}
else if(data11 === null){
coerced10 = "";
}
else {
const err35 = {instancePath:instancePath+"/query/response_mode",schemaPath:"#/properties/query/properties/response_mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(coerced10 !== undefined){
data11 = coerced10;
if(data0 !== undefined){
data0["response_mode"] = coerced10;
}
}
}
if(typeof data11 === "string"){
if(func0(data11) > 200){
const err36 = {instancePath:instancePath+"/query/response_mode",schemaPath:"#/properties/query/properties/response_mode/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!pattern2.test(data11)){
const err37 = {instancePath:instancePath+"/query/response_mode",schemaPath:"#/properties/query/properties/response_mode/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"},message:"must match pattern \""+"^[ -~]*$"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data0.request !== undefined){
let data12 = data0.request;
if(typeof data12 !== "string"){
let dataType11 = typeof data12;
let coerced11 = undefined;
if(!(coerced11 !== undefined)){
if(dataType11 == "number" || dataType11 == "boolean"){
coerced11 = "" + data12;
}
else if(data12 === null){
coerced11 = "";
}
else {
const err38 = {instancePath:instancePath+"/query/request",schemaPath:"#/properties/query/properties/request/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(coerced11 !== undefined){
data12 = coerced11;
if(data0 !== undefined){
data0["request"] = coerced11;
}
}
}
if(typeof data12 === "string"){
if(func0(data12) > 4000){
const err39 = {instancePath:instancePath+"/query/request",schemaPath:"#/properties/query/properties/request/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!pattern2.test(data12)){
const err40 = {instancePath:instancePath+"/query/request",schemaPath:"#/properties/query/properties/request/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"},message:"must match pattern \""+"^[ -~]*$"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data0.request_uri !== undefined){
let data13 = data0.request_uri;
if(typeof data13 !== "string"){
let dataType12 = typeof data13;
let coerced12 = undefined;
if(!(coerced12 !== undefined)){
if(dataType12 == "number" || dataType12 == "boolean"){
coerced12 = "" + data13;
}
else if(data13 === null){
coerced12 = "";
}
else {
const err41 = {instancePath:instancePath+"/query/request_uri",schemaPath:"#/properties/query/properties/request_uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(coerced12 !== undefined){
data13 = coerced12;
if(data0 !== undefined){
data0["request_uri"] = coerced12;
}
}
}
if(typeof data13 === "string"){
if(func0(data13) > 2000){
const err42 = {instancePath:instancePath+"/query/request_uri",schemaPath:"#/properties/query/properties/request_uri/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!pattern2.test(data13)){
const err43 = {instancePath:instancePath+"/query/request_uri",schemaPath:"#/properties/query/properties/request_uri/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"},message:"must match pattern \""+"^[ -~]*$"+"\""};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.headers !== undefined){
let data14 = data.headers;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.cookie !== undefined){
let data15 = data14.cookie;
if(typeof data15 !== "string"){
let dataType13 = typeof data15;
let coerced13 = undefined;
if(!(coerced13 !== undefined)){
if(dataType13 == "number" || dataType13 == "boolean"){
coerced13 = "" + data15;
}
else if(data15 === null){
coerced13 = "";
}
else {
const err45 = {instancePath:instancePath+"/headers/cookie",schemaPath:"#/properties/headers/properties/cookie/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(coerced13 !== undefined){
data15 = coerced13;
if(data14 !== undefined){
data14["cookie"] = coerced13;
}
}
}
if(typeof data15 === "string"){
if(func0(data15) > 8000){
const err46 = {instancePath:instancePath+"/headers/cookie",schemaPath:"#/properties/headers/properties/cookie/maxLength",keyword:"maxLength",params:{limit: 8000},message:"must NOT have more than 8000 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
}
else {
const err47 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
validate14.errors = vErrors;
return errors === 0;
}
validate14.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/oauth/authorize-application/x-www-form-urlencoded"] = validate15;
const schema15 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{"type":"object","properties":{"cookie":{"type":"string","maxLength":8000}}},"params":{},"cookies":{},"body":{}}};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate15.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.headers !== undefined){
let data0 = data.headers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.cookie !== undefined){
let data1 = data0.cookie;
if(typeof data1 !== "string"){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data1;
}
else if(data1 === null){
coerced0 = "";
}
else {
const err3 = {instancePath:instancePath+"/headers/cookie",schemaPath:"#/properties/headers/properties/cookie/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data0 !== undefined){
data0["cookie"] = coerced0;
}
}
}
if(typeof data1 === "string"){
if(func0(data1) > 8000){
const err4 = {instancePath:instancePath+"/headers/cookie",schemaPath:"#/properties/headers/properties/cookie/maxLength",keyword:"maxLength",params:{limit: 8000},message:"must NOT have more than 8000 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
validate15.errors = vErrors;
return errors === 0;
}
validate15.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/oauth/token-application/x-www-form-urlencoded"] = validate16;
const schema16 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate16.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate16.errors = vErrors;
return errors === 0;
}
validate16.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/oauth/revoke-application/x-www-form-urlencoded"] = validate17;
const schema17 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate17.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate17.errors = vErrors;
return errors === 0;
}
validate17.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/oauth/introspect-application/x-www-form-urlencoded"] = validate18;
const schema18 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate18.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate18.errors = vErrors;
return errors === 0;
}
validate18.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/oauth/userinfo-not_provided"] = validate19;
const schema19 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate19.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate19.errors = vErrors;
return errors === 0;
}
validate19.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/.well-known/jwks.json-not_provided"] = validate20;
const schema20 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/.well-known/oauth-authorization-server-not_provided"] = validate21;
const schema21 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/.well-known/openid-configuration-not_provided"] = validate22;
const schema22 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/api/oauth/clients-not_provided"] = validate23;
const schema23 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{"type":"object","properties":{"limit":{"type":"integer","minimum":1,"maximum":100,"default":20},"cursor":{"type":"string","minLength":1,"maxLength":512}}},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.query !== undefined){
let data0 = data.query;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.limit === undefined){
data0.limit = 20;
}
let data1 = data0.limit;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 === "boolean" || data1 === null
              || (dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))){
coerced0 = +data1;
}
else {
const err3 = {instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data0 !== undefined){
data0["limit"] = coerced0;
}
}
}
if(typeof data1 == "number"){
if(data1 > 100 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.cursor !== undefined){
let data2 = data0.cursor;
if(typeof data2 !== "string"){
let dataType1 = typeof data2;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data2;
}
else if(data2 === null){
coerced1 = "";
}
else {
const err6 = {instancePath:instancePath+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(coerced1 !== undefined){
data2 = coerced1;
if(data0 !== undefined){
data0["cursor"] = coerced1;
}
}
}
if(typeof data2 === "string"){
if(func0(data2) > 512){
const err7 = {instancePath:instancePath+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func0(data2) < 1){
const err8 = {instancePath:instancePath+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/api/oauth/clients-application/json"] = validate24;
const schema24 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/api/oauth/clients/{clientId}-not_provided"] = validate25;
const schema25 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{"type":"object","properties":{"if-none-match":{"type":"string","maxLength":1000}}},"params":{"type":"object","properties":{"clientId":{"type":"string","minLength":3,"maxLength":100,"pattern":"^[a-z0-9][a-z0-9._-]*$"}},"required":["clientId"]},"cookies":{},"body":{}}};
const pattern15 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.headers !== undefined){
let data0 = data.headers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["if-none-match"] !== undefined){
let data1 = data0["if-none-match"];
if(typeof data1 !== "string"){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data1;
}
else if(data1 === null){
coerced0 = "";
}
else {
const err3 = {instancePath:instancePath+"/headers/if-none-match",schemaPath:"#/properties/headers/properties/if-none-match/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data0 !== undefined){
data0["if-none-match"] = coerced0;
}
}
}
if(typeof data1 === "string"){
if(func0(data1) > 1000){
const err4 = {instancePath:instancePath+"/headers/if-none-match",schemaPath:"#/properties/headers/properties/if-none-match/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.params !== undefined){
let data2 = data.params;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.clientId === undefined){
const err6 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.clientId !== undefined){
let data3 = data2.clientId;
if(typeof data3 !== "string"){
let dataType1 = typeof data3;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data3;
}
else if(data3 === null){
coerced1 = "";
}
else {
const err7 = {instancePath:instancePath+"/params/clientId",schemaPath:"#/properties/params/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(coerced1 !== undefined){
data3 = coerced1;
if(data2 !== undefined){
data2["clientId"] = coerced1;
}
}
}
if(typeof data3 === "string"){
if(func0(data3) > 100){
const err8 = {instancePath:instancePath+"/params/clientId",schemaPath:"#/properties/params/properties/clientId/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func0(data3) < 3){
const err9 = {instancePath:instancePath+"/params/clientId",schemaPath:"#/properties/params/properties/clientId/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern15.test(data3)){
const err10 = {instancePath:instancePath+"/params/clientId",schemaPath:"#/properties/params/properties/clientId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["delete-/api/oauth/clients/{clientId}-not_provided"] = validate26;
const schema26 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{},"params":{"type":"object","properties":{"clientId":{"type":"string","minLength":3,"maxLength":100,"pattern":"^[a-z0-9][a-z0-9._-]*$"}},"required":["clientId"]},"cookies":{},"body":{}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.params !== undefined){
let data0 = data.params;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.clientId === undefined){
const err3 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.clientId !== undefined){
let data1 = data0.clientId;
if(typeof data1 !== "string"){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data1;
}
else if(data1 === null){
coerced0 = "";
}
else {
const err4 = {instancePath:instancePath+"/params/clientId",schemaPath:"#/properties/params/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data0 !== undefined){
data0["clientId"] = coerced0;
}
}
}
if(typeof data1 === "string"){
if(func0(data1) > 100){
const err5 = {instancePath:instancePath+"/params/clientId",schemaPath:"#/properties/params/properties/clientId/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func0(data1) < 3){
const err6 = {instancePath:instancePath+"/params/clientId",schemaPath:"#/properties/params/properties/clientId/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern15.test(data1)){
const err7 = {instancePath:instancePath+"/params/clientId",schemaPath:"#/properties/params/properties/clientId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["patch-/api/oauth/clients/{clientId}-application/merge-patch+json"] = validate27;
const schema27 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{"type":"object","properties":{"if-match":{"type":"string","maxLength":1000}}},"params":{"type":"object","properties":{"clientId":{"type":"string","minLength":3,"maxLength":100,"pattern":"^[a-z0-9][a-z0-9._-]*$"}},"required":["clientId"]},"cookies":{},"body":{}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.headers !== undefined){
let data0 = data.headers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["if-match"] !== undefined){
let data1 = data0["if-match"];
if(typeof data1 !== "string"){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data1;
}
else if(data1 === null){
coerced0 = "";
}
else {
const err3 = {instancePath:instancePath+"/headers/if-match",schemaPath:"#/properties/headers/properties/if-match/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data0 !== undefined){
data0["if-match"] = coerced0;
}
}
}
if(typeof data1 === "string"){
if(func0(data1) > 1000){
const err4 = {instancePath:instancePath+"/headers/if-match",schemaPath:"#/properties/headers/properties/if-match/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.params !== undefined){
let data2 = data.params;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.clientId === undefined){
const err6 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.clientId !== undefined){
let data3 = data2.clientId;
if(typeof data3 !== "string"){
let dataType1 = typeof data3;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data3;
}
else if(data3 === null){
coerced1 = "";
}
else {
const err7 = {instancePath:instancePath+"/params/clientId",schemaPath:"#/properties/params/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(coerced1 !== undefined){
data3 = coerced1;
if(data2 !== undefined){
data2["clientId"] = coerced1;
}
}
}
if(typeof data3 === "string"){
if(func0(data3) > 100){
const err8 = {instancePath:instancePath+"/params/clientId",schemaPath:"#/properties/params/properties/clientId/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func0(data3) < 3){
const err9 = {instancePath:instancePath+"/params/clientId",schemaPath:"#/properties/params/properties/clientId/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern15.test(data3)){
const err10 = {instancePath:instancePath+"/params/clientId",schemaPath:"#/properties/params/properties/clientId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/api/passkey-challenges-not_provided"] = validate28;
const schema28 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{"type":"object","properties":{"cookie":{"type":"string","maxLength":8000}}},"params":{},"cookies":{},"body":{}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.headers !== undefined){
let data0 = data.headers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.cookie !== undefined){
let data1 = data0.cookie;
if(typeof data1 !== "string"){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data1;
}
else if(data1 === null){
coerced0 = "";
}
else {
const err3 = {instancePath:instancePath+"/headers/cookie",schemaPath:"#/properties/headers/properties/cookie/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data0 !== undefined){
data0["cookie"] = coerced0;
}
}
}
if(typeof data1 === "string"){
if(func0(data1) > 8000){
const err4 = {instancePath:instancePath+"/headers/cookie",schemaPath:"#/properties/headers/properties/cookie/maxLength",keyword:"maxLength",params:{limit: 8000},message:"must NOT have more than 8000 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/api/users/{userId}/passkey-registrations-not_provided"] = validate29;
const schema29 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{},"params":{"type":"object","properties":{"userId":{"type":"integer","minimum":1,"maximum":2147483647}},"required":["userId"]},"cookies":{},"body":{}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.params !== undefined){
let data0 = data.params;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.userId === undefined){
const err3 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/required",keyword:"required",params:{missingProperty: "userId"},message:"must have required property '"+"userId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.userId !== undefined){
let data1 = data0.userId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 === "boolean" || data1 === null
              || (dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))){
coerced0 = +data1;
}
else {
const err4 = {instancePath:instancePath+"/params/userId",schemaPath:"#/properties/params/properties/userId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data0 !== undefined){
data0["userId"] = coerced0;
}
}
}
if(typeof data1 == "number"){
if(data1 > 2147483647 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/params/userId",schemaPath:"#/properties/params/properties/userId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/params/userId",schemaPath:"#/properties/params/properties/userId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/api/users/{userId}/passkeys-not_provided"] = validate30;
const schema30 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{"type":"object","properties":{"limit":{"type":"integer","minimum":1,"maximum":100,"default":20},"cursor":{"type":"string","minLength":1,"maxLength":512}}},"headers":{},"params":{"type":"object","properties":{"userId":{"type":"integer","minimum":1,"maximum":2147483647}},"required":["userId"]},"cookies":{},"body":{}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.query !== undefined){
let data0 = data.query;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.limit === undefined){
data0.limit = 20;
}
let data1 = data0.limit;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 === "boolean" || data1 === null
              || (dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))){
coerced0 = +data1;
}
else {
const err3 = {instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data0 !== undefined){
data0["limit"] = coerced0;
}
}
}
if(typeof data1 == "number"){
if(data1 > 100 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.cursor !== undefined){
let data2 = data0.cursor;
if(typeof data2 !== "string"){
let dataType1 = typeof data2;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data2;
}
else if(data2 === null){
coerced1 = "";
}
else {
const err6 = {instancePath:instancePath+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(coerced1 !== undefined){
data2 = coerced1;
if(data0 !== undefined){
data0["cursor"] = coerced1;
}
}
}
if(typeof data2 === "string"){
if(func0(data2) > 512){
const err7 = {instancePath:instancePath+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func0(data2) < 1){
const err8 = {instancePath:instancePath+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.params !== undefined){
let data3 = data.params;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.userId === undefined){
const err10 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/required",keyword:"required",params:{missingProperty: "userId"},message:"must have required property '"+"userId"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.userId !== undefined){
let data4 = data3.userId;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
let dataType2 = typeof data4;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 === "boolean" || data4 === null
              || (dataType2 === "string" && data4 && data4 == +data4 && !(data4 % 1))){
coerced2 = +data4;
}
else {
const err11 = {instancePath:instancePath+"/params/userId",schemaPath:"#/properties/params/properties/userId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(coerced2 !== undefined){
data4 = coerced2;
if(data3 !== undefined){
data3["userId"] = coerced2;
}
}
}
if(typeof data4 == "number"){
if(data4 > 2147483647 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/params/userId",schemaPath:"#/properties/params/properties/userId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/params/userId",schemaPath:"#/properties/params/properties/userId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/api/users/{userId}/passkeys-application/json"] = validate31;
const schema31 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{},"params":{"type":"object","properties":{"userId":{"type":"integer","minimum":1,"maximum":2147483647}},"required":["userId"]},"cookies":{},"body":{}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.params !== undefined){
let data0 = data.params;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.userId === undefined){
const err3 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/required",keyword:"required",params:{missingProperty: "userId"},message:"must have required property '"+"userId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.userId !== undefined){
let data1 = data0.userId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 === "boolean" || data1 === null
              || (dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))){
coerced0 = +data1;
}
else {
const err4 = {instancePath:instancePath+"/params/userId",schemaPath:"#/properties/params/properties/userId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data0 !== undefined){
data0["userId"] = coerced0;
}
}
}
if(typeof data1 == "number"){
if(data1 > 2147483647 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/params/userId",schemaPath:"#/properties/params/properties/userId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/params/userId",schemaPath:"#/properties/params/properties/userId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["delete-/api/users/{userId}/passkeys/{passkeyId}-not_provided"] = validate32;
const schema32 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{},"params":{"type":"object","properties":{"userId":{"type":"integer","minimum":1,"maximum":2147483647},"passkeyId":{"type":"integer","minimum":1,"maximum":2147483647}},"required":["userId","passkeyId"]},"cookies":{},"body":{}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.params !== undefined){
let data0 = data.params;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.userId === undefined){
const err3 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/required",keyword:"required",params:{missingProperty: "userId"},message:"must have required property '"+"userId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.passkeyId === undefined){
const err4 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/required",keyword:"required",params:{missingProperty: "passkeyId"},message:"must have required property '"+"passkeyId"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.userId !== undefined){
let data1 = data0.userId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 === "boolean" || data1 === null
              || (dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))){
coerced0 = +data1;
}
else {
const err5 = {instancePath:instancePath+"/params/userId",schemaPath:"#/properties/params/properties/userId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data0 !== undefined){
data0["userId"] = coerced0;
}
}
}
if(typeof data1 == "number"){
if(data1 > 2147483647 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/params/userId",schemaPath:"#/properties/params/properties/userId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/params/userId",schemaPath:"#/properties/params/properties/userId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data0.passkeyId !== undefined){
let data2 = data0.passkeyId;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
let dataType1 = typeof data2;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 === "boolean" || data2 === null
              || (dataType1 === "string" && data2 && data2 == +data2 && !(data2 % 1))){
coerced1 = +data2;
}
else {
const err8 = {instancePath:instancePath+"/params/passkeyId",schemaPath:"#/properties/params/properties/passkeyId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(coerced1 !== undefined){
data2 = coerced1;
if(data0 !== undefined){
data0["passkeyId"] = coerced1;
}
}
}
if(typeof data2 == "number"){
if(data2 > 2147483647 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/params/passkeyId",schemaPath:"#/properties/params/properties/passkeyId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/params/passkeyId",schemaPath:"#/properties/params/properties/passkeyId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/api/webhooks-not_provided"] = validate33;
const schema33 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{"type":"object","properties":{"limit":{"type":"integer","minimum":1,"maximum":100,"default":20},"cursor":{"type":"string","minLength":1,"maxLength":512}}},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.query !== undefined){
let data0 = data.query;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.limit === undefined){
data0.limit = 20;
}
let data1 = data0.limit;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 === "boolean" || data1 === null
              || (dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))){
coerced0 = +data1;
}
else {
const err3 = {instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data0 !== undefined){
data0["limit"] = coerced0;
}
}
}
if(typeof data1 == "number"){
if(data1 > 100 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.cursor !== undefined){
let data2 = data0.cursor;
if(typeof data2 !== "string"){
let dataType1 = typeof data2;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data2;
}
else if(data2 === null){
coerced1 = "";
}
else {
const err6 = {instancePath:instancePath+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(coerced1 !== undefined){
data2 = coerced1;
if(data0 !== undefined){
data0["cursor"] = coerced1;
}
}
}
if(typeof data2 === "string"){
if(func0(data2) > 512){
const err7 = {instancePath:instancePath+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func0(data2) < 1){
const err8 = {instancePath:instancePath+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/api/webhooks-application/json"] = validate34;
const schema34 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{"type":"object","properties":{"idempotency-key":{"type":"string","maxLength":255,"pattern":"^[\\x21-\\x7E]+$"}}},"params":{},"cookies":{},"body":{}}};
const pattern18 = new RegExp("^[\\x21-\\x7E]+$", "u");

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.headers !== undefined){
let data0 = data.headers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["idempotency-key"] !== undefined){
let data1 = data0["idempotency-key"];
if(typeof data1 !== "string"){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data1;
}
else if(data1 === null){
coerced0 = "";
}
else {
const err3 = {instancePath:instancePath+"/headers/idempotency-key",schemaPath:"#/properties/headers/properties/idempotency-key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data0 !== undefined){
data0["idempotency-key"] = coerced0;
}
}
}
if(typeof data1 === "string"){
if(func0(data1) > 255){
const err4 = {instancePath:instancePath+"/headers/idempotency-key",schemaPath:"#/properties/headers/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern18.test(data1)){
const err5 = {instancePath:instancePath+"/headers/idempotency-key",schemaPath:"#/properties/headers/properties/idempotency-key/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7E]+$"},message:"must match pattern \""+"^[\\x21-\\x7E]+$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/api/webhooks/{webhookId}-not_provided"] = validate35;
const schema35 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{"type":"object","properties":{"if-none-match":{"type":"string","maxLength":1000}}},"params":{"type":"object","properties":{"webhookId":{"type":"integer","minimum":1,"maximum":2147483647}},"required":["webhookId"]},"cookies":{},"body":{}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.headers !== undefined){
let data0 = data.headers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["if-none-match"] !== undefined){
let data1 = data0["if-none-match"];
if(typeof data1 !== "string"){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data1;
}
else if(data1 === null){
coerced0 = "";
}
else {
const err3 = {instancePath:instancePath+"/headers/if-none-match",schemaPath:"#/properties/headers/properties/if-none-match/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data0 !== undefined){
data0["if-none-match"] = coerced0;
}
}
}
if(typeof data1 === "string"){
if(func0(data1) > 1000){
const err4 = {instancePath:instancePath+"/headers/if-none-match",schemaPath:"#/properties/headers/properties/if-none-match/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.params !== undefined){
let data2 = data.params;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.webhookId === undefined){
const err6 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/required",keyword:"required",params:{missingProperty: "webhookId"},message:"must have required property '"+"webhookId"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.webhookId !== undefined){
let data3 = data2.webhookId;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
let dataType1 = typeof data3;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 === "boolean" || data3 === null
              || (dataType1 === "string" && data3 && data3 == +data3 && !(data3 % 1))){
coerced1 = +data3;
}
else {
const err7 = {instancePath:instancePath+"/params/webhookId",schemaPath:"#/properties/params/properties/webhookId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(coerced1 !== undefined){
data3 = coerced1;
if(data2 !== undefined){
data2["webhookId"] = coerced1;
}
}
}
if(typeof data3 == "number"){
if(data3 > 2147483647 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/params/webhookId",schemaPath:"#/properties/params/properties/webhookId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/params/webhookId",schemaPath:"#/properties/params/properties/webhookId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["delete-/api/webhooks/{webhookId}-not_provided"] = validate36;
const schema36 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{},"params":{"type":"object","properties":{"webhookId":{"type":"integer","minimum":1,"maximum":2147483647}},"required":["webhookId"]},"cookies":{},"body":{}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.params !== undefined){
let data0 = data.params;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.webhookId === undefined){
const err3 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/required",keyword:"required",params:{missingProperty: "webhookId"},message:"must have required property '"+"webhookId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.webhookId !== undefined){
let data1 = data0.webhookId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 === "boolean" || data1 === null
              || (dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))){
coerced0 = +data1;
}
else {
const err4 = {instancePath:instancePath+"/params/webhookId",schemaPath:"#/properties/params/properties/webhookId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data0 !== undefined){
data0["webhookId"] = coerced0;
}
}
}
if(typeof data1 == "number"){
if(data1 > 2147483647 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/params/webhookId",schemaPath:"#/properties/params/properties/webhookId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/params/webhookId",schemaPath:"#/properties/params/properties/webhookId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["patch-/api/webhooks/{webhookId}-application/merge-patch+json"] = validate37;
const schema37 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{"type":"object","properties":{"if-match":{"type":"string","maxLength":1000}}},"params":{"type":"object","properties":{"webhookId":{"type":"integer","minimum":1,"maximum":2147483647}},"required":["webhookId"]},"cookies":{},"body":{}}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.headers !== undefined){
let data0 = data.headers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["if-match"] !== undefined){
let data1 = data0["if-match"];
if(typeof data1 !== "string"){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data1;
}
else if(data1 === null){
coerced0 = "";
}
else {
const err3 = {instancePath:instancePath+"/headers/if-match",schemaPath:"#/properties/headers/properties/if-match/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data0 !== undefined){
data0["if-match"] = coerced0;
}
}
}
if(typeof data1 === "string"){
if(func0(data1) > 1000){
const err4 = {instancePath:instancePath+"/headers/if-match",schemaPath:"#/properties/headers/properties/if-match/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.params !== undefined){
let data2 = data.params;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.webhookId === undefined){
const err6 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/required",keyword:"required",params:{missingProperty: "webhookId"},message:"must have required property '"+"webhookId"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.webhookId !== undefined){
let data3 = data2.webhookId;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
let dataType1 = typeof data3;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 === "boolean" || data3 === null
              || (dataType1 === "string" && data3 && data3 == +data3 && !(data3 % 1))){
coerced1 = +data3;
}
else {
const err7 = {instancePath:instancePath+"/params/webhookId",schemaPath:"#/properties/params/properties/webhookId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(coerced1 !== undefined){
data3 = coerced1;
if(data2 !== undefined){
data2["webhookId"] = coerced1;
}
}
}
if(typeof data3 == "number"){
if(data3 > 2147483647 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/params/webhookId",schemaPath:"#/properties/params/properties/webhookId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/params/webhookId",schemaPath:"#/properties/params/properties/webhookId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/api/webhooks/{webhookId}/rotate-secret-not_provided"] = validate38;
const schema38 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{"type":"object","properties":{"idempotency-key":{"type":"string","maxLength":255,"pattern":"^[\\x21-\\x7E]+$"}}},"params":{"type":"object","properties":{"webhookId":{"type":"integer","minimum":1,"maximum":2147483647}},"required":["webhookId"]},"cookies":{},"body":{}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.headers !== undefined){
let data0 = data.headers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["idempotency-key"] !== undefined){
let data1 = data0["idempotency-key"];
if(typeof data1 !== "string"){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data1;
}
else if(data1 === null){
coerced0 = "";
}
else {
const err3 = {instancePath:instancePath+"/headers/idempotency-key",schemaPath:"#/properties/headers/properties/idempotency-key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data0 !== undefined){
data0["idempotency-key"] = coerced0;
}
}
}
if(typeof data1 === "string"){
if(func0(data1) > 255){
const err4 = {instancePath:instancePath+"/headers/idempotency-key",schemaPath:"#/properties/headers/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern18.test(data1)){
const err5 = {instancePath:instancePath+"/headers/idempotency-key",schemaPath:"#/properties/headers/properties/idempotency-key/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7E]+$"},message:"must match pattern \""+"^[\\x21-\\x7E]+$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.params !== undefined){
let data2 = data.params;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.webhookId === undefined){
const err7 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/required",keyword:"required",params:{missingProperty: "webhookId"},message:"must have required property '"+"webhookId"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.webhookId !== undefined){
let data3 = data2.webhookId;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
let dataType1 = typeof data3;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 === "boolean" || data3 === null
              || (dataType1 === "string" && data3 && data3 == +data3 && !(data3 % 1))){
coerced1 = +data3;
}
else {
const err8 = {instancePath:instancePath+"/params/webhookId",schemaPath:"#/properties/params/properties/webhookId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(coerced1 !== undefined){
data3 = coerced1;
if(data2 !== undefined){
data2["webhookId"] = coerced1;
}
}
}
if(typeof data3 == "number"){
if(data3 > 2147483647 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/params/webhookId",schemaPath:"#/properties/params/properties/webhookId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/params/webhookId",schemaPath:"#/properties/params/properties/webhookId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/api/webhooks/{webhookId}/test-not_provided"] = validate39;
const schema39 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{"type":"object","properties":{"idempotency-key":{"type":"string","maxLength":255,"pattern":"^[\\x21-\\x7E]+$"}}},"params":{"type":"object","properties":{"webhookId":{"type":"integer","minimum":1,"maximum":2147483647}},"required":["webhookId"]},"cookies":{},"body":{}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.headers !== undefined){
let data0 = data.headers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["idempotency-key"] !== undefined){
let data1 = data0["idempotency-key"];
if(typeof data1 !== "string"){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data1;
}
else if(data1 === null){
coerced0 = "";
}
else {
const err3 = {instancePath:instancePath+"/headers/idempotency-key",schemaPath:"#/properties/headers/properties/idempotency-key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data0 !== undefined){
data0["idempotency-key"] = coerced0;
}
}
}
if(typeof data1 === "string"){
if(func0(data1) > 255){
const err4 = {instancePath:instancePath+"/headers/idempotency-key",schemaPath:"#/properties/headers/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern18.test(data1)){
const err5 = {instancePath:instancePath+"/headers/idempotency-key",schemaPath:"#/properties/headers/properties/idempotency-key/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7E]+$"},message:"must match pattern \""+"^[\\x21-\\x7E]+$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.params !== undefined){
let data2 = data.params;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.webhookId === undefined){
const err7 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/required",keyword:"required",params:{missingProperty: "webhookId"},message:"must have required property '"+"webhookId"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.webhookId !== undefined){
let data3 = data2.webhookId;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
let dataType1 = typeof data3;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 === "boolean" || data3 === null
              || (dataType1 === "string" && data3 && data3 == +data3 && !(data3 % 1))){
coerced1 = +data3;
}
else {
const err8 = {instancePath:instancePath+"/params/webhookId",schemaPath:"#/properties/params/properties/webhookId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(coerced1 !== undefined){
data3 = coerced1;
if(data2 !== undefined){
data2["webhookId"] = coerced1;
}
}
}
if(typeof data3 == "number"){
if(data3 > 2147483647 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/params/webhookId",schemaPath:"#/properties/params/properties/webhookId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/params/webhookId",schemaPath:"#/properties/params/properties/webhookId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/api/webhooks/{webhookId}/deliveries-not_provided"] = validate40;
const schema40 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{"type":"object","properties":{"status":{"type":"array","minItems":1,"maxItems":3,"uniqueItems":true,"items":{"$ref":"schema:WebhookDeliveryStatus"}},"type":{"type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"$ref":"schema:EventType"}},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20},"cursor":{"type":"string","minLength":1,"maxLength":512}}},"headers":{},"params":{"type":"object","properties":{"webhookId":{"type":"integer","minimum":1,"maximum":2147483647}},"required":["webhookId"]},"cookies":{},"body":{}}};
const schema41 = {"$id":"schema:WebhookDeliveryStatus","type":"string","enum":["pending","succeeded","failed"],"description":"Whether the endpoint has the event: `pending` while attempts follow, `succeeded` after a response with 2xx, `failed` when no attempt follows any more."};
const schema42 = {"$id":"schema:EventType","type":"string","maxLength":64,"description":"The type of an event.","enum":["user.registered","user.changed","user.suspended","user.erased","user.tokensRevoked","webhook.disabled","webhook.test"]};
const func49 = require("ajv/dist/runtime/equal").default;

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.query !== undefined){
let data0 = data.query;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.limit === undefined){
data0.limit = 20;
}
if(data0.status !== undefined){
let data1 = data0.status;
if(Array.isArray(data1)){
if(data1.length > 3){
const err3 = {instancePath:instancePath+"/query/status",schemaPath:"#/properties/query/properties/status/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/query/status",schemaPath:"#/properties/query/properties/status/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
let dataType0 = typeof data2;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data2;
}
else if(data2 === null){
coerced0 = "";
}
else {
const err5 = {instancePath:instancePath+"/query/status/" + i0,schemaPath:"schema:WebhookDeliveryStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(coerced0 !== undefined){
data2 = coerced0;
if(data1 !== undefined){
data1[i0] = coerced0;
}
}
}
if(!(((data2 === "pending") || (data2 === "succeeded")) || (data2 === "failed"))){
const err6 = {instancePath:instancePath+"/query/status/" + i0,schemaPath:"schema:WebhookDeliveryStatus/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func49(data1[i1], data1[j0])){
const err7 = {instancePath:instancePath+"/query/status",schemaPath:"#/properties/query/properties/status/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/query/status",schemaPath:"#/properties/query/properties/status/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.type !== undefined){
let data3 = data0.type;
if(Array.isArray(data3)){
if(data3.length > 50){
const err9 = {instancePath:instancePath+"/query/type",schemaPath:"#/properties/query/properties/type/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.length < 1){
const err10 = {instancePath:instancePath+"/query/type",schemaPath:"#/properties/query/properties/type/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
let data4 = data3[i2];
if(typeof data4 !== "string"){
let dataType1 = typeof data4;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data4;
}
else if(data4 === null){
coerced1 = "";
}
else {
const err11 = {instancePath:instancePath+"/query/type/" + i2,schemaPath:"schema:EventType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(coerced1 !== undefined){
data4 = coerced1;
if(data3 !== undefined){
data3[i2] = coerced1;
}
}
}
if(!(((((((data4 === "user.registered") || (data4 === "user.changed")) || (data4 === "user.suspended")) || (data4 === "user.erased")) || (data4 === "user.tokensRevoked")) || (data4 === "webhook.disabled")) || (data4 === "webhook.test"))){
const err12 = {instancePath:instancePath+"/query/type/" + i2,schemaPath:"schema:EventType/enum",keyword:"enum",params:{allowedValues: schema42.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data4 === "string"){
if(func0(data4) > 64){
const err13 = {instancePath:instancePath+"/query/type/" + i2,schemaPath:"schema:EventType/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
let i3 = data3.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func49(data3[i3], data3[j1])){
const err14 = {instancePath:instancePath+"/query/type",schemaPath:"#/properties/query/properties/type/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/query/type",schemaPath:"#/properties/query/properties/type/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
let data5 = data0.limit;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
let dataType2 = typeof data5;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 === "boolean" || data5 === null
              || (dataType2 === "string" && data5 && data5 == +data5 && !(data5 % 1))){
coerced2 = +data5;
}
else {
const err16 = {instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(coerced2 !== undefined){
data5 = coerced2;
if(data0 !== undefined){
data0["limit"] = coerced2;
}
}
}
if(typeof data5 == "number"){
if(data5 > 100 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data0.cursor !== undefined){
let data6 = data0.cursor;
if(typeof data6 !== "string"){
let dataType3 = typeof data6;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data6;
}
else if(data6 === null){
coerced3 = "";
}
else {
const err19 = {instancePath:instancePath+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(coerced3 !== undefined){
data6 = coerced3;
if(data0 !== undefined){
data0["cursor"] = coerced3;
}
}
}
if(typeof data6 === "string"){
if(func0(data6) > 512){
const err20 = {instancePath:instancePath+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func0(data6) < 1){
const err21 = {instancePath:instancePath+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.params !== undefined){
let data7 = data.params;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.webhookId === undefined){
const err23 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/required",keyword:"required",params:{missingProperty: "webhookId"},message:"must have required property '"+"webhookId"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7.webhookId !== undefined){
let data8 = data7.webhookId;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
let dataType4 = typeof data8;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 === "boolean" || data8 === null
              || (dataType4 === "string" && data8 && data8 == +data8 && !(data8 % 1))){
coerced4 = +data8;
}
else {
const err24 = {instancePath:instancePath+"/params/webhookId",schemaPath:"#/properties/params/properties/webhookId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(coerced4 !== undefined){
data8 = coerced4;
if(data7 !== undefined){
data7["webhookId"] = coerced4;
}
}
}
if(typeof data8 == "number"){
if(data8 > 2147483647 || isNaN(data8)){
const err25 = {instancePath:instancePath+"/params/webhookId",schemaPath:"#/properties/params/properties/webhookId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err26 = {instancePath:instancePath+"/params/webhookId",schemaPath:"#/properties/params/properties/webhookId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/api/webhooks/{webhookId}/deliveries/{deliveryId}/retry-not_provided"] = validate41;
const schema43 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{},"params":{"type":"object","properties":{"webhookId":{"type":"integer","minimum":1,"maximum":2147483647},"deliveryId":{"type":"integer","format":"int64","minimum":1,"maximum":9007199254740991}},"required":["webhookId","deliveryId"]},"cookies":{},"body":{}}};
const formats2 = formats.int64;

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.params !== undefined){
let data0 = data.params;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.webhookId === undefined){
const err3 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/required",keyword:"required",params:{missingProperty: "webhookId"},message:"must have required property '"+"webhookId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.deliveryId === undefined){
const err4 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/required",keyword:"required",params:{missingProperty: "deliveryId"},message:"must have required property '"+"deliveryId"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.webhookId !== undefined){
let data1 = data0.webhookId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 === "boolean" || data1 === null
              || (dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))){
coerced0 = +data1;
}
else {
const err5 = {instancePath:instancePath+"/params/webhookId",schemaPath:"#/properties/params/properties/webhookId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data0 !== undefined){
data0["webhookId"] = coerced0;
}
}
}
if(typeof data1 == "number"){
if(data1 > 2147483647 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/params/webhookId",schemaPath:"#/properties/params/properties/webhookId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/params/webhookId",schemaPath:"#/properties/params/properties/webhookId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data0.deliveryId !== undefined){
let data2 = data0.deliveryId;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
let dataType1 = typeof data2;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 === "boolean" || data2 === null
              || (dataType1 === "string" && data2 && data2 == +data2 && !(data2 % 1))){
coerced1 = +data2;
}
else {
const err8 = {instancePath:instancePath+"/params/deliveryId",schemaPath:"#/properties/params/properties/deliveryId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(coerced1 !== undefined){
data2 = coerced1;
if(data0 !== undefined){
data0["deliveryId"] = coerced1;
}
}
}
if(typeof data2 == "number"){
if(data2 > 9007199254740991 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/params/deliveryId",schemaPath:"#/properties/params/properties/deliveryId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/params/deliveryId",schemaPath:"#/properties/params/properties/deliveryId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(formats2.validate(data2))){
const err11 = {instancePath:instancePath+"/params/deliveryId",schemaPath:"#/properties/params/properties/deliveryId/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/api/webhooks/{webhookId}/replay-application/json"] = validate42;
const schema44 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{"type":"object","properties":{"idempotency-key":{"type":"string","maxLength":255,"pattern":"^[\\x21-\\x7E]+$"}}},"params":{"type":"object","properties":{"webhookId":{"type":"integer","minimum":1,"maximum":2147483647}},"required":["webhookId"]},"cookies":{},"body":{}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.headers !== undefined){
let data0 = data.headers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["idempotency-key"] !== undefined){
let data1 = data0["idempotency-key"];
if(typeof data1 !== "string"){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data1;
}
else if(data1 === null){
coerced0 = "";
}
else {
const err3 = {instancePath:instancePath+"/headers/idempotency-key",schemaPath:"#/properties/headers/properties/idempotency-key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced0 !== undefined){
data1 = coerced0;
if(data0 !== undefined){
data0["idempotency-key"] = coerced0;
}
}
}
if(typeof data1 === "string"){
if(func0(data1) > 255){
const err4 = {instancePath:instancePath+"/headers/idempotency-key",schemaPath:"#/properties/headers/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern18.test(data1)){
const err5 = {instancePath:instancePath+"/headers/idempotency-key",schemaPath:"#/properties/headers/properties/idempotency-key/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7E]+$"},message:"must match pattern \""+"^[\\x21-\\x7E]+$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.params !== undefined){
let data2 = data.params;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.webhookId === undefined){
const err7 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/required",keyword:"required",params:{missingProperty: "webhookId"},message:"must have required property '"+"webhookId"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.webhookId !== undefined){
let data3 = data2.webhookId;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
let dataType1 = typeof data3;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 === "boolean" || data3 === null
              || (dataType1 === "string" && data3 && data3 == +data3 && !(data3 % 1))){
coerced1 = +data3;
}
else {
const err8 = {instancePath:instancePath+"/params/webhookId",schemaPath:"#/properties/params/properties/webhookId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(coerced1 !== undefined){
data3 = coerced1;
if(data2 !== undefined){
data2["webhookId"] = coerced1;
}
}
}
if(typeof data3 == "number"){
if(data3 > 2147483647 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/params/webhookId",schemaPath:"#/properties/params/properties/webhookId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/params/webhookId",schemaPath:"#/properties/params/properties/webhookId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/health/live-not_provided"] = validate43;
const schema45 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/health/ready-not_provided"] = validate44;
const schema46 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/api/events-not_provided"] = validate46;
const schema48 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{"type":"object","properties":{"type":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"$ref":"schema:EventType"}},"subject":{"type":"string","minLength":1,"maxLength":200},"from":{"maxLength":100,"anyOf":[{"type":"string","format":"date"},{"type":"string","format":"date-time"}]},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20},"cursor":{"$id":"schema:EventCursor","type":"string","maxLength":16,"pattern":"^[0-9]{16}$","description":"A place in the feed, never null: the `sequence` of the last event that was read. Also at the end of the feed it is the `cursor` that continues with later events."}}},"headers":{},"params":{},"cookies":{},"body":{}}};
const formats4 = formats.date;
const pattern22 = new RegExp("^[0-9]{16}$", "u");

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.query !== undefined){
let data0 = data.query;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.limit === undefined){
data0.limit = 20;
}
if(data0.type !== undefined){
let data1 = data0.type;
if(Array.isArray(data1)){
if(data1.length > 100){
const err3 = {instancePath:instancePath+"/query/type",schemaPath:"#/properties/query/properties/type/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/query/type",schemaPath:"#/properties/query/properties/type/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
let dataType0 = typeof data2;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data2;
}
else if(data2 === null){
coerced0 = "";
}
else {
const err5 = {instancePath:instancePath+"/query/type/" + i0,schemaPath:"schema:EventType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(coerced0 !== undefined){
data2 = coerced0;
if(data1 !== undefined){
data1[i0] = coerced0;
}
}
}
if(!(((((((data2 === "user.registered") || (data2 === "user.changed")) || (data2 === "user.suspended")) || (data2 === "user.erased")) || (data2 === "user.tokensRevoked")) || (data2 === "webhook.disabled")) || (data2 === "webhook.test"))){
const err6 = {instancePath:instancePath+"/query/type/" + i0,schemaPath:"schema:EventType/enum",keyword:"enum",params:{allowedValues: schema42.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(func0(data2) > 64){
const err7 = {instancePath:instancePath+"/query/type/" + i0,schemaPath:"schema:EventType/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func49(data1[i1], data1[j0])){
const err8 = {instancePath:instancePath+"/query/type",schemaPath:"#/properties/query/properties/type/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/query/type",schemaPath:"#/properties/query/properties/type/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.subject !== undefined){
let data3 = data0.subject;
if(typeof data3 !== "string"){
let dataType1 = typeof data3;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data3;
}
else if(data3 === null){
coerced1 = "";
}
else {
const err10 = {instancePath:instancePath+"/query/subject",schemaPath:"#/properties/query/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(coerced1 !== undefined){
data3 = coerced1;
if(data0 !== undefined){
data0["subject"] = coerced1;
}
}
}
if(typeof data3 === "string"){
if(func0(data3) > 200){
const err11 = {instancePath:instancePath+"/query/subject",schemaPath:"#/properties/query/properties/subject/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func0(data3) < 1){
const err12 = {instancePath:instancePath+"/query/subject",schemaPath:"#/properties/query/properties/subject/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data0.from !== undefined){
let data4 = data0.from;
const _errs10 = errors;
let valid6 = false;
const _errs11 = errors;
if(typeof data4 !== "string"){
let dataType2 = typeof data4;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data4;
}
else if(data4 === null){
coerced2 = "";
}
else {
const err13 = {instancePath:instancePath+"/query/from",schemaPath:"#/properties/query/properties/from/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(coerced2 !== undefined){
data4 = coerced2;
if(data0 !== undefined){
data0["from"] = coerced2;
}
}
}
if(typeof data4 === "string"){
if(!(formats4.validate(data4))){
const err14 = {instancePath:instancePath+"/query/from",schemaPath:"#/properties/query/properties/from/anyOf/0/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid0 = _errs11 === errors;
valid6 = valid6 || _valid0;
const _errs13 = errors;
if(typeof data4 !== "string"){
let dataType3 = typeof data4;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data4;
}
else if(data4 === null){
coerced3 = "";
}
else {
const err15 = {instancePath:instancePath+"/query/from",schemaPath:"#/properties/query/properties/from/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(coerced3 !== undefined){
data4 = coerced3;
if(data0 !== undefined){
data0["from"] = coerced3;
}
}
}
if(typeof data4 === "string"){
if(!(formats0.validate(data4))){
const err16 = {instancePath:instancePath+"/query/from",schemaPath:"#/properties/query/properties/from/anyOf/1/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid0 = _errs13 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const err17 = {instancePath:instancePath+"/query/from",schemaPath:"#/properties/query/properties/from/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
if(typeof data4 === "string"){
if(func0(data4) > 100){
const err18 = {instancePath:instancePath+"/query/from",schemaPath:"#/properties/query/properties/from/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
let data5 = data0.limit;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
let dataType4 = typeof data5;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 === "boolean" || data5 === null
              || (dataType4 === "string" && data5 && data5 == +data5 && !(data5 % 1))){
coerced4 = +data5;
}
else {
const err19 = {instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(coerced4 !== undefined){
data5 = coerced4;
if(data0 !== undefined){
data0["limit"] = coerced4;
}
}
}
if(typeof data5 == "number"){
if(data5 > 100 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err21 = {instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data0.cursor !== undefined){
let data6 = data0.cursor;
if(typeof data6 !== "string"){
let dataType5 = typeof data6;
let coerced5 = undefined;
if(!(coerced5 !== undefined)){
if(dataType5 == "number" || dataType5 == "boolean"){
coerced5 = "" + data6;
}
else if(data6 === null){
coerced5 = "";
}
else {
const err22 = {instancePath:instancePath+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(coerced5 !== undefined){
data6 = coerced5;
if(data0 !== undefined){
data0["cursor"] = coerced5;
}
}
}
if(typeof data6 === "string"){
if(func0(data6) > 16){
const err23 = {instancePath:instancePath+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern22.test(data6)){
const err24 = {instancePath:instancePath+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/pattern",keyword:"pattern",params:{pattern: "^[0-9]{16}$"},message:"must match pattern \""+"^[0-9]{16}$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/api/events/stream-not_provided"] = validate47;
const schema50 = {"paths":{},"components":{"schemas":{}},"required":["query","headers","params"],"properties":{"query":{"type":"object","properties":{"type":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"$ref":"schema:EventType"}},"subject":{"type":"string","minLength":1,"maxLength":200},"from":{"maxLength":100,"anyOf":[{"type":"string","format":"date"},{"type":"string","format":"date-time"}]}}},"headers":{"type":"object","properties":{"last-event-id":{"type":"string","maxLength":16,"pattern":"^[0-9]{16}$"}}},"params":{},"cookies":{},"body":{}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.params === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.query !== undefined){
let data0 = data.query;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.type !== undefined){
let data1 = data0.type;
if(Array.isArray(data1)){
if(data1.length > 100){
const err3 = {instancePath:instancePath+"/query/type",schemaPath:"#/properties/query/properties/type/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/query/type",schemaPath:"#/properties/query/properties/type/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
let dataType0 = typeof data2;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data2;
}
else if(data2 === null){
coerced0 = "";
}
else {
const err5 = {instancePath:instancePath+"/query/type/" + i0,schemaPath:"schema:EventType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(coerced0 !== undefined){
data2 = coerced0;
if(data1 !== undefined){
data1[i0] = coerced0;
}
}
}
if(!(((((((data2 === "user.registered") || (data2 === "user.changed")) || (data2 === "user.suspended")) || (data2 === "user.erased")) || (data2 === "user.tokensRevoked")) || (data2 === "webhook.disabled")) || (data2 === "webhook.test"))){
const err6 = {instancePath:instancePath+"/query/type/" + i0,schemaPath:"schema:EventType/enum",keyword:"enum",params:{allowedValues: schema42.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(func0(data2) > 64){
const err7 = {instancePath:instancePath+"/query/type/" + i0,schemaPath:"schema:EventType/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func49(data1[i1], data1[j0])){
const err8 = {instancePath:instancePath+"/query/type",schemaPath:"#/properties/query/properties/type/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/query/type",schemaPath:"#/properties/query/properties/type/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.subject !== undefined){
let data3 = data0.subject;
if(typeof data3 !== "string"){
let dataType1 = typeof data3;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data3;
}
else if(data3 === null){
coerced1 = "";
}
else {
const err10 = {instancePath:instancePath+"/query/subject",schemaPath:"#/properties/query/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(coerced1 !== undefined){
data3 = coerced1;
if(data0 !== undefined){
data0["subject"] = coerced1;
}
}
}
if(typeof data3 === "string"){
if(func0(data3) > 200){
const err11 = {instancePath:instancePath+"/query/subject",schemaPath:"#/properties/query/properties/subject/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func0(data3) < 1){
const err12 = {instancePath:instancePath+"/query/subject",schemaPath:"#/properties/query/properties/subject/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data0.from !== undefined){
let data4 = data0.from;
const _errs10 = errors;
let valid6 = false;
const _errs11 = errors;
if(typeof data4 !== "string"){
let dataType2 = typeof data4;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data4;
}
else if(data4 === null){
coerced2 = "";
}
else {
const err13 = {instancePath:instancePath+"/query/from",schemaPath:"#/properties/query/properties/from/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(coerced2 !== undefined){
data4 = coerced2;
if(data0 !== undefined){
data0["from"] = coerced2;
}
}
}
if(typeof data4 === "string"){
if(!(formats4.validate(data4))){
const err14 = {instancePath:instancePath+"/query/from",schemaPath:"#/properties/query/properties/from/anyOf/0/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid0 = _errs11 === errors;
valid6 = valid6 || _valid0;
const _errs13 = errors;
if(typeof data4 !== "string"){
let dataType3 = typeof data4;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data4;
}
else if(data4 === null){
coerced3 = "";
}
else {
const err15 = {instancePath:instancePath+"/query/from",schemaPath:"#/properties/query/properties/from/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(coerced3 !== undefined){
data4 = coerced3;
if(data0 !== undefined){
data0["from"] = coerced3;
}
}
}
if(typeof data4 === "string"){
if(!(formats0.validate(data4))){
const err16 = {instancePath:instancePath+"/query/from",schemaPath:"#/properties/query/properties/from/anyOf/1/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid0 = _errs13 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const err17 = {instancePath:instancePath+"/query/from",schemaPath:"#/properties/query/properties/from/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
if(typeof data4 === "string"){
if(func0(data4) > 100){
const err18 = {instancePath:instancePath+"/query/from",schemaPath:"#/properties/query/properties/from/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.headers !== undefined){
let data5 = data.headers;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5["last-event-id"] !== undefined){
let data6 = data5["last-event-id"];
if(typeof data6 !== "string"){
let dataType4 = typeof data6;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data6;
}
else if(data6 === null){
coerced4 = "";
}
else {
const err20 = {instancePath:instancePath+"/headers/last-event-id",schemaPath:"#/properties/headers/properties/last-event-id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(coerced4 !== undefined){
data6 = coerced4;
if(data5 !== undefined){
data5["last-event-id"] = coerced4;
}
}
}
if(typeof data6 === "string"){
if(func0(data6) > 16){
const err21 = {instancePath:instancePath+"/headers/last-event-id",schemaPath:"#/properties/headers/properties/last-event-id/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern22.test(data6)){
const err22 = {instancePath:instancePath+"/headers/last-event-id",schemaPath:"#/properties/headers/properties/last-event-id/pattern",keyword:"pattern",params:{pattern: "^[0-9]{16}$"},message:"must match pattern \""+"^[0-9]{16}$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

return exports
},
}
exports.bodies = {
keys: ["get-/api/user-not_provided","get-/api/users-not_provided","post-/api/users-application/json","get-/api/users/{userId}-not_provided","delete-/api/users/{userId}-not_provided","patch-/api/users/{userId}-application/merge-patch+json","put-/api/users/{userId}/password-application/json","post-/api/users/{userId}/email-verification-not_provided","get-/api/users/{userId}/events-not_provided","post-/api/email-verifications-application/json","post-/api/password-resets-application/json","post-/api/password-resets/confirmation-application/json","get-/api/token-revocations-not_provided","get-/oauth/authorize-not_provided","post-/oauth/authorize-application/x-www-form-urlencoded","post-/oauth/token-application/x-www-form-urlencoded","post-/oauth/revoke-application/x-www-form-urlencoded","post-/oauth/introspect-application/x-www-form-urlencoded","get-/oauth/userinfo-not_provided","get-/.well-known/jwks.json-not_provided","get-/.well-known/oauth-authorization-server-not_provided","get-/.well-known/openid-configuration-not_provided","get-/api/oauth/clients-not_provided","post-/api/oauth/clients-application/json","get-/api/oauth/clients/{clientId}-not_provided","delete-/api/oauth/clients/{clientId}-not_provided","patch-/api/oauth/clients/{clientId}-application/merge-patch+json","post-/api/passkey-challenges-not_provided","post-/api/users/{userId}/passkey-registrations-not_provided","get-/api/users/{userId}/passkeys-not_provided","post-/api/users/{userId}/passkeys-application/json","delete-/api/users/{userId}/passkeys/{passkeyId}-not_provided","get-/api/webhooks-not_provided","post-/api/webhooks-application/json","get-/api/webhooks/{webhookId}-not_provided","delete-/api/webhooks/{webhookId}-not_provided","patch-/api/webhooks/{webhookId}-application/merge-patch+json","post-/api/webhooks/{webhookId}/rotate-secret-not_provided","post-/api/webhooks/{webhookId}/test-not_provided","get-/api/webhooks/{webhookId}/deliveries-not_provided","post-/api/webhooks/{webhookId}/deliveries/{deliveryId}/retry-not_provided","post-/api/webhooks/{webhookId}/replay-application/json","get-/health/live-not_provided","get-/health/ready-not_provided","get-/api/events-not_provided","get-/api/events/stream-not_provided"],
create: (formats, exports = {}) => {

exports["get-/api/user-not_provided"] = validate0;
const schema0 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/api/users-not_provided"] = validate1;
const schema1 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/api/users-application/json"] = validate2;
const schema2 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{"$ref":"schema:RegisterUser"}}};
const schema3 = {"$id":"schema:RegisterUser","type":"object","description":"A new account.","additionalProperties":false,"required":["name","email","password"],"properties":{"name":{"$ref":"schema:PersonName"},"email":{"$ref":"schema:NewEmail"},"password":{"$ref":"schema:Password"}}};
const schema4 = {"$id":"schema:PersonName","type":"string","minLength":1,"maxLength":200,"pattern":"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$","format":"line","description":"The person's name, as the person writes it."};
const schema5 = {"$id":"schema:NewEmail","type":"string","format":"idn-email","maxLength":254,"description":"The person's e-mail address, with at most 64 octets of ASCII before the `@`. The domain may be internationalized (RFC 5890): it is stored in its ASCII form, so that both forms of a domain are the same address."};
const schema6 = {"$id":"schema:Password","type":"string","format":"password","minLength":12,"maxLength":200,"writeOnly":true,"description":"A password of at least 12 characters that is not one of the most common passwords. It must not contain the user's name or e-mail address, the part of the address before the `@`, or a word of the name or of this part, in any letter case; texts of fewer than 4 characters do not count. The name and the address are those at the time when the password is set."};
const formats0 = formats.line;
const formats2 = formats["idn-email"];
const func0 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$", "u");

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:RegisterUser" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.email === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.password === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "email")) || (key0 === "password"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) > 200){
const err4 = {instancePath:instancePath+"/name",schemaPath:"schema:PersonName/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func0(data0) < 1){
const err5 = {instancePath:instancePath+"/name",schemaPath:"schema:PersonName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern0.test(data0)){
const err6 = {instancePath:instancePath+"/name",schemaPath:"schema:PersonName/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats0.validate(data0))){
const err7 = {instancePath:instancePath+"/name",schemaPath:"schema:PersonName/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/name",schemaPath:"schema:PersonName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.email !== undefined){
let data1 = data.email;
if(typeof data1 === "string"){
if(func0(data1) > 254){
const err9 = {instancePath:instancePath+"/email",schemaPath:"schema:NewEmail/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(formats2.validate(data1))){
const err10 = {instancePath:instancePath+"/email",schemaPath:"schema:NewEmail/format",keyword:"format",params:{format: "idn-email"},message:"must match format \""+"idn-email"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/email",schemaPath:"schema:NewEmail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.password !== undefined){
let data2 = data.password;
if(typeof data2 === "string"){
if(func0(data2) > 200){
const err12 = {instancePath:instancePath+"/password",schemaPath:"schema:Password/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func0(data2) < 12){
const err13 = {instancePath:instancePath+"/password",schemaPath:"schema:Password/minLength",keyword:"minLength",params:{limit: 12},message:"must NOT have fewer than 12 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/password",schemaPath:"schema:Password/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined){
if(!(validate3(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/api/users/{userId}-not_provided"] = validate5;
const schema7 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate5.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
validate5.errors = vErrors;
return errors === 0;
}
validate5.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["delete-/api/users/{userId}-not_provided"] = validate6;
const schema8 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate6.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
validate6.errors = vErrors;
return errors === 0;
}
validate6.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["patch-/api/users/{userId}-application/merge-patch+json"] = validate7;
const schema9 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{"$ref":"schema:UpdateUser"}}};
const schema10 = {"$id":"schema:UpdateUser","type":"object","description":"The properties to change. No property of a user can be removed; `addresses` is replaced as a whole.","additionalProperties":false,"properties":{"name":{"$ref":"schema:PersonName"},"email":{"$ref":"schema:NewEmail"},"addresses":{"$ref":"schema:NewAddresses"},"roles":{"$ref":"schema:Roles","description":"The roles of the user. Only staff may set them.","x-access":{"allow":["staff"]}},"status":{"$ref":"schema:UserStatus","description":"Whether the user may sign in and place orders. Only staff may set this.","x-access":{"allow":["staff"]}}}};
const schema26 = {"$id":"schema:UserStatus","type":"string","enum":["active","suspended"],"description":"Whether the user may sign in and place orders."};
const schema13 = {"$id":"schema:NewAddresses","type":"array","maxItems":20,"description":"The delivery addresses of the person. The first one is the person's usual address.","items":{"$ref":"schema:NewAddress"}};
const schema14 = {"$id":"schema:NewAddress","$ref":"schema:Address","description":"An address in a request. It has a postal code where the country has postal codes.","if":{"properties":{"country":{"$ref":"schema:CountryWithoutPostalCodes"}}},"else":{"required":["postalCode"],"properties":{"postalCode":{"$ref":"schema:PostalCode"}}}};
const schema22 = {"$id":"schema:CountryWithoutPostalCodes","type":"string","enum":["AE","AG","AO","AQ","AW","BF","BI","BJ","BO","BQ","BS","BV","BW","BZ","CD","CF","CG","CI","CK","CM","CW","DJ","DM","ER","FJ","GA","GD","GH","GM","GQ","GY","HK","JM","KI","KM","KN","KP","LC","LY","ML","MO","MR","MS","MW","NR","NU","PA","PS","QA","RW","SB","SC","SL","SR","SS","ST","SX","SY","TD","TF","TG","TK","TL","TO","TT","TV","UG","VU","WS","YE","ZW"],"description":"The countries in which addresses need no postal code."};
const schema20 = {"$id":"schema:PostalCode","type":"string","minLength":1,"maxLength":20,"pattern":"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$","format":"line","description":"The postal code, where addresses include one."};
const schema15 = {"$id":"schema:Address","type":"object","description":"An address to which parcels can be sent.","additionalProperties":false,"required":["recipient","lines","city","country"],"properties":{"recipient":{"$ref":"schema:PersonName","description":"The name on the parcel."},"lines":{"$ref":"schema:AddressLines"},"city":{"$ref":"schema:City"},"region":{"$ref":"schema:Region"},"postalCode":{"$ref":"schema:PostalCode"},"country":{"$ref":"schema:Country"}}};
const schema17 = {"$id":"schema:AddressLines","type":"array","minItems":1,"maxItems":3,"items":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$","format":"line"},"description":"The street and number, and any further lines that help to find the address."};
const schema18 = {"$id":"schema:City","type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$","format":"line","description":"The city or town."};
const schema19 = {"$id":"schema:Region","type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$","format":"line","description":"The state or province, where addresses include one."};
const schema21 = {"$id":"schema:Country","type":"string","maxLength":2,"pattern":"^[A-Z]{2}$","format":"country-code","description":"The country, as an ISO 3166-1 alpha-2 code. A request must have the code of a country."};
const formats18 = formats["country-code"];
const pattern7 = new RegExp("^[A-Z]{2}$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:Address" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate11.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.recipient === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recipient"},message:"must have required property '"+"recipient"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.lines === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lines"},message:"must have required property '"+"lines"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.city === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.country === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "recipient") || (key0 === "lines")) || (key0 === "city")) || (key0 === "region")) || (key0 === "postalCode")) || (key0 === "country"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.recipient !== undefined){
let data0 = data.recipient;
if(typeof data0 === "string"){
if(func0(data0) > 200){
const err5 = {instancePath:instancePath+"/recipient",schemaPath:"schema:PersonName/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func0(data0) < 1){
const err6 = {instancePath:instancePath+"/recipient",schemaPath:"schema:PersonName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern0.test(data0)){
const err7 = {instancePath:instancePath+"/recipient",schemaPath:"schema:PersonName/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(formats0.validate(data0))){
const err8 = {instancePath:instancePath+"/recipient",schemaPath:"schema:PersonName/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/recipient",schemaPath:"schema:PersonName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.lines !== undefined){
let data1 = data.lines;
if(Array.isArray(data1)){
if(data1.length > 3){
const err10 = {instancePath:instancePath+"/lines",schemaPath:"schema:AddressLines/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1.length < 1){
const err11 = {instancePath:instancePath+"/lines",schemaPath:"schema:AddressLines/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func0(data2) > 200){
const err12 = {instancePath:instancePath+"/lines/" + i0,schemaPath:"schema:AddressLines/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func0(data2) < 1){
const err13 = {instancePath:instancePath+"/lines/" + i0,schemaPath:"schema:AddressLines/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern0.test(data2)){
const err14 = {instancePath:instancePath+"/lines/" + i0,schemaPath:"schema:AddressLines/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(formats0.validate(data2))){
const err15 = {instancePath:instancePath+"/lines/" + i0,schemaPath:"schema:AddressLines/items/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/lines/" + i0,schemaPath:"schema:AddressLines/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/lines",schemaPath:"schema:AddressLines/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.city !== undefined){
let data3 = data.city;
if(typeof data3 === "string"){
if(func0(data3) > 100){
const err18 = {instancePath:instancePath+"/city",schemaPath:"schema:City/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func0(data3) < 1){
const err19 = {instancePath:instancePath+"/city",schemaPath:"schema:City/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern0.test(data3)){
const err20 = {instancePath:instancePath+"/city",schemaPath:"schema:City/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(formats0.validate(data3))){
const err21 = {instancePath:instancePath+"/city",schemaPath:"schema:City/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/city",schemaPath:"schema:City/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.region !== undefined){
let data4 = data.region;
if(typeof data4 === "string"){
if(func0(data4) > 100){
const err23 = {instancePath:instancePath+"/region",schemaPath:"schema:Region/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func0(data4) < 1){
const err24 = {instancePath:instancePath+"/region",schemaPath:"schema:Region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern0.test(data4)){
const err25 = {instancePath:instancePath+"/region",schemaPath:"schema:Region/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(formats0.validate(data4))){
const err26 = {instancePath:instancePath+"/region",schemaPath:"schema:Region/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/region",schemaPath:"schema:Region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.postalCode !== undefined){
let data5 = data.postalCode;
if(typeof data5 === "string"){
if(func0(data5) > 20){
const err28 = {instancePath:instancePath+"/postalCode",schemaPath:"schema:PostalCode/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func0(data5) < 1){
const err29 = {instancePath:instancePath+"/postalCode",schemaPath:"schema:PostalCode/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern0.test(data5)){
const err30 = {instancePath:instancePath+"/postalCode",schemaPath:"schema:PostalCode/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!(formats0.validate(data5))){
const err31 = {instancePath:instancePath+"/postalCode",schemaPath:"schema:PostalCode/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/postalCode",schemaPath:"schema:PostalCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.country !== undefined){
let data6 = data.country;
if(typeof data6 === "string"){
if(func0(data6) > 2){
const err33 = {instancePath:instancePath+"/country",schemaPath:"schema:Country/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!pattern7.test(data6)){
const err34 = {instancePath:instancePath+"/country",schemaPath:"schema:Country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(formats18.validate(data6))){
const err35 = {instancePath:instancePath+"/country",schemaPath:"schema:Country/format",keyword:"format",params:{format: "country-code"},message:"must match format \""+"country-code"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/country",schemaPath:"schema:Country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:NewAddress" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate10.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate11(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country !== undefined){
let data0 = data.country;
if(typeof data0 !== "string"){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "AE") || (data0 === "AG")) || (data0 === "AO")) || (data0 === "AQ")) || (data0 === "AW")) || (data0 === "BF")) || (data0 === "BI")) || (data0 === "BJ")) || (data0 === "BO")) || (data0 === "BQ")) || (data0 === "BS")) || (data0 === "BV")) || (data0 === "BW")) || (data0 === "BZ")) || (data0 === "CD")) || (data0 === "CF")) || (data0 === "CG")) || (data0 === "CI")) || (data0 === "CK")) || (data0 === "CM")) || (data0 === "CW")) || (data0 === "DJ")) || (data0 === "DM")) || (data0 === "ER")) || (data0 === "FJ")) || (data0 === "GA")) || (data0 === "GD")) || (data0 === "GH")) || (data0 === "GM")) || (data0 === "GQ")) || (data0 === "GY")) || (data0 === "HK")) || (data0 === "JM")) || (data0 === "KI")) || (data0 === "KM")) || (data0 === "KN")) || (data0 === "KP")) || (data0 === "LC")) || (data0 === "LY")) || (data0 === "ML")) || (data0 === "MO")) || (data0 === "MR")) || (data0 === "MS")) || (data0 === "MW")) || (data0 === "NR")) || (data0 === "NU")) || (data0 === "PA")) || (data0 === "PS")) || (data0 === "QA")) || (data0 === "RW")) || (data0 === "SB")) || (data0 === "SC")) || (data0 === "SL")) || (data0 === "SR")) || (data0 === "SS")) || (data0 === "ST")) || (data0 === "SX")) || (data0 === "SY")) || (data0 === "TD")) || (data0 === "TF")) || (data0 === "TG")) || (data0 === "TK")) || (data0 === "TL")) || (data0 === "TO")) || (data0 === "TT")) || (data0 === "TV")) || (data0 === "UG")) || (data0 === "VU")) || (data0 === "WS")) || (data0 === "YE")) || (data0 === "ZW"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.postalCode === undefined){
const err2 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "postalCode"},message:"must have required property '"+"postalCode"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.postalCode !== undefined){
let data1 = data.postalCode;
if(typeof data1 === "string"){
if(func0(data1) > 20){
const err3 = {instancePath:instancePath+"/postalCode",schemaPath:"schema:PostalCode/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func0(data1) < 1){
const err4 = {instancePath:instancePath+"/postalCode",schemaPath:"schema:PostalCode/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/postalCode",schemaPath:"schema:PostalCode/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats0.validate(data1))){
const err6 = {instancePath:instancePath+"/postalCode",schemaPath:"schema:PostalCode/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/postalCode",schemaPath:"schema:PostalCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
validate10.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:NewAddresses" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate9.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 20){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate10(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"$id":"schema:Roles","type":"array","minItems":1,"maxItems":2,"uniqueItems":true,"items":{"$ref":"schema:Role"},"description":"The roles of the user."};
const schema25 = {"$id":"schema:Role","type":"string","enum":["customer","staff"],"description":"What a user may do: a customer sees and changes their own resources, staff see and change all resources."};
const func21 = require("ajv/dist/runtime/equal").default;

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:Roles" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate15.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 2){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"schema:Role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data0 === "customer") || (data0 === "staff"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"schema:Role/enum",keyword:"enum",params:{allowedValues: schema25.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func21(data[i1], data[j0])){
const err4 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}
validate15.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:UpdateUser" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate8.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "email")) || (key0 === "addresses")) || (key0 === "roles")) || (key0 === "status"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) > 200){
const err1 = {instancePath:instancePath+"/name",schemaPath:"schema:PersonName/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func0(data0) < 1){
const err2 = {instancePath:instancePath+"/name",schemaPath:"schema:PersonName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"schema:PersonName/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(formats0.validate(data0))){
const err4 = {instancePath:instancePath+"/name",schemaPath:"schema:PersonName/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"schema:PersonName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.email !== undefined){
let data1 = data.email;
if(typeof data1 === "string"){
if(func0(data1) > 254){
const err6 = {instancePath:instancePath+"/email",schemaPath:"schema:NewEmail/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats2.validate(data1))){
const err7 = {instancePath:instancePath+"/email",schemaPath:"schema:NewEmail/format",keyword:"format",params:{format: "idn-email"},message:"must match format \""+"idn-email"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/email",schemaPath:"schema:NewEmail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.addresses !== undefined){
if(!(validate9(data.addresses, {instancePath:instancePath+"/addresses",parentData:data,parentDataProperty:"addresses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.roles !== undefined){
if(!(validate15(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/status",schemaPath:"schema:UserStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data4 === "active") || (data4 === "suspended"))){
const err10 = {instancePath:instancePath+"/status",schemaPath:"schema:UserStatus/enum",keyword:"enum",params:{allowedValues: schema26.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}
validate8.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate7.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined){
if(!(validate8(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["put-/api/users/{userId}/password-application/json"] = validate18;
const schema27 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{"$ref":"schema:ChangePassword"}}};
const schema28 = {"$id":"schema:ChangePassword","type":"object","description":"A new password.","additionalProperties":false,"required":["newPassword"],"properties":{"currentPassword":{"type":"string","format":"password","maxLength":200,"writeOnly":true,"description":"The current password. Staff may omit it when they set another user's password."},"newPassword":{"$ref":"schema:Password"}}};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:ChangePassword" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate19.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.newPassword === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "newPassword"},message:"must have required property '"+"newPassword"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "currentPassword") || (key0 === "newPassword"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.currentPassword !== undefined){
let data0 = data.currentPassword;
if(typeof data0 === "string"){
if(func0(data0) > 200){
const err2 = {instancePath:instancePath+"/currentPassword",schemaPath:"#/properties/currentPassword/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/currentPassword",schemaPath:"#/properties/currentPassword/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.newPassword !== undefined){
let data1 = data.newPassword;
if(typeof data1 === "string"){
if(func0(data1) > 200){
const err4 = {instancePath:instancePath+"/newPassword",schemaPath:"schema:Password/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func0(data1) < 12){
const err5 = {instancePath:instancePath+"/newPassword",schemaPath:"schema:Password/minLength",keyword:"minLength",params:{limit: 12},message:"must NOT have fewer than 12 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/newPassword",schemaPath:"schema:Password/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}
validate19.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate18.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined){
if(!(validate19(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
}
validate18.errors = vErrors;
return errors === 0;
}
validate18.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/api/users/{userId}/email-verification-not_provided"] = validate21;
const schema30 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/api/users/{userId}/events-not_provided"] = validate22;
const schema31 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/api/email-verifications-application/json"] = validate23;
const schema32 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{"$ref":"schema:VerifyEmail"}}};
const schema33 = {"$id":"schema:VerifyEmail","type":"object","description":"The token that verifies an e-mail address.","additionalProperties":false,"required":["token"],"properties":{"token":{"$ref":"schema:MailToken"}}};
const schema34 = {"$id":"schema:MailToken","type":"string","minLength":43,"maxLength":43,"pattern":"^[A-Za-z0-9_-]+$","description":"The token in a mail."};
const pattern9 = new RegExp("^[A-Za-z0-9_-]+$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:VerifyEmail" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "token")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(func0(data0) > 43){
const err2 = {instancePath:instancePath+"/token",schemaPath:"schema:MailToken/maxLength",keyword:"maxLength",params:{limit: 43},message:"must NOT have more than 43 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func0(data0) < 43){
const err3 = {instancePath:instancePath+"/token",schemaPath:"schema:MailToken/minLength",keyword:"minLength",params:{limit: 43},message:"must NOT have fewer than 43 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern9.test(data0)){
const err4 = {instancePath:instancePath+"/token",schemaPath:"schema:MailToken/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_-]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/token",schemaPath:"schema:MailToken/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined){
if(!(validate24(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/api/password-resets-application/json"] = validate26;
const schema35 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{"$ref":"schema:RequestPasswordReset"}}};
const schema36 = {"$id":"schema:RequestPasswordReset","type":"object","description":"The account whose password is forgotten.","additionalProperties":false,"required":["email"],"properties":{"email":{"$ref":"schema:NewEmail"}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:RequestPasswordReset" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "email")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.email !== undefined){
let data0 = data.email;
if(typeof data0 === "string"){
if(func0(data0) > 254){
const err2 = {instancePath:instancePath+"/email",schemaPath:"schema:NewEmail/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats2.validate(data0))){
const err3 = {instancePath:instancePath+"/email",schemaPath:"schema:NewEmail/format",keyword:"format",params:{format: "idn-email"},message:"must match format \""+"idn-email"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/email",schemaPath:"schema:NewEmail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined){
if(!(validate27(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/api/password-resets/confirmation-application/json"] = validate29;
const schema38 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{"$ref":"schema:ResetPassword"}}};
const schema39 = {"$id":"schema:ResetPassword","type":"object","description":"A new password for the account whose e-mail address got the token.","additionalProperties":false,"required":["token","newPassword"],"properties":{"token":{"$ref":"schema:MailToken"},"newPassword":{"$ref":"schema:Password"}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:ResetPassword" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.newPassword === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "newPassword"},message:"must have required property '"+"newPassword"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "token") || (key0 === "newPassword"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(func0(data0) > 43){
const err3 = {instancePath:instancePath+"/token",schemaPath:"schema:MailToken/maxLength",keyword:"maxLength",params:{limit: 43},message:"must NOT have more than 43 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func0(data0) < 43){
const err4 = {instancePath:instancePath+"/token",schemaPath:"schema:MailToken/minLength",keyword:"minLength",params:{limit: 43},message:"must NOT have fewer than 43 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern9.test(data0)){
const err5 = {instancePath:instancePath+"/token",schemaPath:"schema:MailToken/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_-]+$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/token",schemaPath:"schema:MailToken/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.newPassword !== undefined){
let data1 = data.newPassword;
if(typeof data1 === "string"){
if(func0(data1) > 200){
const err7 = {instancePath:instancePath+"/newPassword",schemaPath:"schema:Password/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func0(data1) < 12){
const err8 = {instancePath:instancePath+"/newPassword",schemaPath:"schema:Password/minLength",keyword:"minLength",params:{limit: 12},message:"must NOT have fewer than 12 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/newPassword",schemaPath:"schema:Password/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined){
if(!(validate30(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/api/token-revocations-not_provided"] = validate32;
const schema42 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/oauth/authorize-not_provided"] = validate33;
const schema43 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/oauth/authorize-application/x-www-form-urlencoded"] = validate34;
const schema44 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{"$ref":"schema:AuthorizationForm"}}};
const schema45 = {"$id":"schema:AuthorizationForm","type":"object","description":"The form of the page of `authorize`.","unevaluatedProperties":true,"required":["client_id","redirect_uri","form_token","decision"],"properties":{"client_id":{"type":"string","maxLength":200,"pattern":"^[ -~]*$","description":"The id of the client."},"redirect_uri":{"type":"string","maxLength":2000,"pattern":"^[ -~]*$","description":"The redirect URI of the client."},"response_type":{"type":"string","maxLength":200,"pattern":"^[ -~]*$","description":"`code`"},"scope":{"type":"string","maxLength":1000,"pattern":"^[ -~]*$","description":"The requested scopes."},"state":{"type":"string","maxLength":2000,"pattern":"^[ -~]*$","description":"A value that the client gets back unchanged."},"code_challenge":{"type":"string","maxLength":200,"pattern":"^[ -~]*$","description":"The SHA-256 of the client's `code_verifier`, in base64url."},"code_challenge_method":{"type":"string","maxLength":200,"pattern":"^[ -~]*$","description":"`S256`"},"nonce":{"type":"string","maxLength":500,"pattern":"^[ -~]*$","description":"A value that the ID token contains."},"form_token":{"type":"string","maxLength":200,"description":"The token that belongs to the cookie of the browser."},"username":{"type":"string","maxLength":254,"pattern":"^[^\\u0000-\\u001F\\u007F]*$","description":"The person's e-mail address (case-insensitive)."},"password":{"type":"string","format":"password","maxLength":200,"writeOnly":true,"description":"The person's password."},"credentialId":{"type":"string","maxLength":1400,"pattern":"^[A-Za-z0-9_-]*$","description":"The id of the passkey's credential, in base64url. Empty or absent for a sign-in with a password."},"clientDataJSON":{"type":"string","maxLength":4000,"pattern":"^[A-Za-z0-9_-]*$","description":"What the browser has confirmed, in base64url."},"authenticatorData":{"type":"string","maxLength":4000,"pattern":"^[A-Za-z0-9_-]*$","description":"What the authenticator has confirmed, in base64url."},"signature":{"type":"string","maxLength":8000,"pattern":"^[A-Za-z0-9_-]*$","description":"The signature of the passkey, in base64url."},"userHandle":{"type":"string","maxLength":88,"pattern":"^[A-Za-z0-9_-]*$","description":"The user's id that the passkey contains, in base64url."},"decision":{"type":"string","enum":["allow","deny"],"description":"Whether the person allows the access."}}};
const pattern11 = new RegExp("^[ -~]*$", "u");
const pattern19 = new RegExp("^[^\\u0000-\\u001F\\u007F]*$", "u");
const pattern20 = new RegExp("^[A-Za-z0-9_-]*$", "u");

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined){
let data0 = data.body;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.client_id === undefined){
const err0 = {instancePath:instancePath+"/body",schemaPath:"schema:AuthorizationForm/required",keyword:"required",params:{missingProperty: "client_id"},message:"must have required property '"+"client_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.redirect_uri === undefined){
const err1 = {instancePath:instancePath+"/body",schemaPath:"schema:AuthorizationForm/required",keyword:"required",params:{missingProperty: "redirect_uri"},message:"must have required property '"+"redirect_uri"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.form_token === undefined){
const err2 = {instancePath:instancePath+"/body",schemaPath:"schema:AuthorizationForm/required",keyword:"required",params:{missingProperty: "form_token"},message:"must have required property '"+"form_token"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.decision === undefined){
const err3 = {instancePath:instancePath+"/body",schemaPath:"schema:AuthorizationForm/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.client_id !== undefined){
let data1 = data0.client_id;
if(typeof data1 === "string"){
if(func0(data1) > 200){
const err4 = {instancePath:instancePath+"/body/client_id",schemaPath:"schema:AuthorizationForm/properties/client_id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern11.test(data1)){
const err5 = {instancePath:instancePath+"/body/client_id",schemaPath:"schema:AuthorizationForm/properties/client_id/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"},message:"must match pattern \""+"^[ -~]*$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/body/client_id",schemaPath:"schema:AuthorizationForm/properties/client_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.redirect_uri !== undefined){
let data2 = data0.redirect_uri;
if(typeof data2 === "string"){
if(func0(data2) > 2000){
const err7 = {instancePath:instancePath+"/body/redirect_uri",schemaPath:"schema:AuthorizationForm/properties/redirect_uri/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern11.test(data2)){
const err8 = {instancePath:instancePath+"/body/redirect_uri",schemaPath:"schema:AuthorizationForm/properties/redirect_uri/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"},message:"must match pattern \""+"^[ -~]*$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/body/redirect_uri",schemaPath:"schema:AuthorizationForm/properties/redirect_uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.response_type !== undefined){
let data3 = data0.response_type;
if(typeof data3 === "string"){
if(func0(data3) > 200){
const err10 = {instancePath:instancePath+"/body/response_type",schemaPath:"schema:AuthorizationForm/properties/response_type/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern11.test(data3)){
const err11 = {instancePath:instancePath+"/body/response_type",schemaPath:"schema:AuthorizationForm/properties/response_type/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"},message:"must match pattern \""+"^[ -~]*$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/body/response_type",schemaPath:"schema:AuthorizationForm/properties/response_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.scope !== undefined){
let data4 = data0.scope;
if(typeof data4 === "string"){
if(func0(data4) > 1000){
const err13 = {instancePath:instancePath+"/body/scope",schemaPath:"schema:AuthorizationForm/properties/scope/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern11.test(data4)){
const err14 = {instancePath:instancePath+"/body/scope",schemaPath:"schema:AuthorizationForm/properties/scope/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"},message:"must match pattern \""+"^[ -~]*$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/body/scope",schemaPath:"schema:AuthorizationForm/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.state !== undefined){
let data5 = data0.state;
if(typeof data5 === "string"){
if(func0(data5) > 2000){
const err16 = {instancePath:instancePath+"/body/state",schemaPath:"schema:AuthorizationForm/properties/state/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern11.test(data5)){
const err17 = {instancePath:instancePath+"/body/state",schemaPath:"schema:AuthorizationForm/properties/state/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"},message:"must match pattern \""+"^[ -~]*$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/body/state",schemaPath:"schema:AuthorizationForm/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data0.code_challenge !== undefined){
let data6 = data0.code_challenge;
if(typeof data6 === "string"){
if(func0(data6) > 200){
const err19 = {instancePath:instancePath+"/body/code_challenge",schemaPath:"schema:AuthorizationForm/properties/code_challenge/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern11.test(data6)){
const err20 = {instancePath:instancePath+"/body/code_challenge",schemaPath:"schema:AuthorizationForm/properties/code_challenge/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"},message:"must match pattern \""+"^[ -~]*$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/body/code_challenge",schemaPath:"schema:AuthorizationForm/properties/code_challenge/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data0.code_challenge_method !== undefined){
let data7 = data0.code_challenge_method;
if(typeof data7 === "string"){
if(func0(data7) > 200){
const err22 = {instancePath:instancePath+"/body/code_challenge_method",schemaPath:"schema:AuthorizationForm/properties/code_challenge_method/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern11.test(data7)){
const err23 = {instancePath:instancePath+"/body/code_challenge_method",schemaPath:"schema:AuthorizationForm/properties/code_challenge_method/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"},message:"must match pattern \""+"^[ -~]*$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/body/code_challenge_method",schemaPath:"schema:AuthorizationForm/properties/code_challenge_method/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data0.nonce !== undefined){
let data8 = data0.nonce;
if(typeof data8 === "string"){
if(func0(data8) > 500){
const err25 = {instancePath:instancePath+"/body/nonce",schemaPath:"schema:AuthorizationForm/properties/nonce/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern11.test(data8)){
const err26 = {instancePath:instancePath+"/body/nonce",schemaPath:"schema:AuthorizationForm/properties/nonce/pattern",keyword:"pattern",params:{pattern: "^[ -~]*$"},message:"must match pattern \""+"^[ -~]*$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/body/nonce",schemaPath:"schema:AuthorizationForm/properties/nonce/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data0.form_token !== undefined){
let data9 = data0.form_token;
if(typeof data9 === "string"){
if(func0(data9) > 200){
const err28 = {instancePath:instancePath+"/body/form_token",schemaPath:"schema:AuthorizationForm/properties/form_token/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/body/form_token",schemaPath:"schema:AuthorizationForm/properties/form_token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data0.username !== undefined){
let data10 = data0.username;
if(typeof data10 === "string"){
if(func0(data10) > 254){
const err30 = {instancePath:instancePath+"/body/username",schemaPath:"schema:AuthorizationForm/properties/username/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern19.test(data10)){
const err31 = {instancePath:instancePath+"/body/username",schemaPath:"schema:AuthorizationForm/properties/username/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001F\\u007F]*$"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/body/username",schemaPath:"schema:AuthorizationForm/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data0.password !== undefined){
let data11 = data0.password;
if(typeof data11 === "string"){
if(func0(data11) > 200){
const err33 = {instancePath:instancePath+"/body/password",schemaPath:"schema:AuthorizationForm/properties/password/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/body/password",schemaPath:"schema:AuthorizationForm/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data0.credentialId !== undefined){
let data12 = data0.credentialId;
if(typeof data12 === "string"){
if(func0(data12) > 1400){
const err35 = {instancePath:instancePath+"/body/credentialId",schemaPath:"schema:AuthorizationForm/properties/credentialId/maxLength",keyword:"maxLength",params:{limit: 1400},message:"must NOT have more than 1400 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!pattern20.test(data12)){
const err36 = {instancePath:instancePath+"/body/credentialId",schemaPath:"schema:AuthorizationForm/properties/credentialId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/body/credentialId",schemaPath:"schema:AuthorizationForm/properties/credentialId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data0.clientDataJSON !== undefined){
let data13 = data0.clientDataJSON;
if(typeof data13 === "string"){
if(func0(data13) > 4000){
const err38 = {instancePath:instancePath+"/body/clientDataJSON",schemaPath:"schema:AuthorizationForm/properties/clientDataJSON/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern20.test(data13)){
const err39 = {instancePath:instancePath+"/body/clientDataJSON",schemaPath:"schema:AuthorizationForm/properties/clientDataJSON/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/body/clientDataJSON",schemaPath:"schema:AuthorizationForm/properties/clientDataJSON/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data0.authenticatorData !== undefined){
let data14 = data0.authenticatorData;
if(typeof data14 === "string"){
if(func0(data14) > 4000){
const err41 = {instancePath:instancePath+"/body/authenticatorData",schemaPath:"schema:AuthorizationForm/properties/authenticatorData/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!pattern20.test(data14)){
const err42 = {instancePath:instancePath+"/body/authenticatorData",schemaPath:"schema:AuthorizationForm/properties/authenticatorData/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/body/authenticatorData",schemaPath:"schema:AuthorizationForm/properties/authenticatorData/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data0.signature !== undefined){
let data15 = data0.signature;
if(typeof data15 === "string"){
if(func0(data15) > 8000){
const err44 = {instancePath:instancePath+"/body/signature",schemaPath:"schema:AuthorizationForm/properties/signature/maxLength",keyword:"maxLength",params:{limit: 8000},message:"must NOT have more than 8000 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!pattern20.test(data15)){
const err45 = {instancePath:instancePath+"/body/signature",schemaPath:"schema:AuthorizationForm/properties/signature/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/body/signature",schemaPath:"schema:AuthorizationForm/properties/signature/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data0.userHandle !== undefined){
let data16 = data0.userHandle;
if(typeof data16 === "string"){
if(func0(data16) > 88){
const err47 = {instancePath:instancePath+"/body/userHandle",schemaPath:"schema:AuthorizationForm/properties/userHandle/maxLength",keyword:"maxLength",params:{limit: 88},message:"must NOT have more than 88 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern20.test(data16)){
const err48 = {instancePath:instancePath+"/body/userHandle",schemaPath:"schema:AuthorizationForm/properties/userHandle/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/body/userHandle",schemaPath:"schema:AuthorizationForm/properties/userHandle/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data0.decision !== undefined){
let data17 = data0.decision;
if(typeof data17 !== "string"){
const err50 = {instancePath:instancePath+"/body/decision",schemaPath:"schema:AuthorizationForm/properties/decision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!((data17 === "allow") || (data17 === "deny"))){
const err51 = {instancePath:instancePath+"/body/decision",schemaPath:"schema:AuthorizationForm/properties/decision/enum",keyword:"enum",params:{allowedValues: schema45.properties.decision.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/body",schemaPath:"schema:AuthorizationForm/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/oauth/token-application/x-www-form-urlencoded"] = validate35;
const schema46 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{"$ref":"schema:TokenRequest"}}};
const schema47 = {"$id":"schema:TokenRequest","type":"object","description":"A token request (RFC 6749 §4.1.3, §4.3.2, §4.4.2, §6; RFC 7636 §4.5).","unevaluatedProperties":true,"required":["grant_type"],"properties":{"grant_type":{"type":"string","description":"`authorization_code`, `password`, `refresh_token` or `client_credentials`."},"username":{"type":"string","maxLength":254,"pattern":"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$","description":"With the grant `password`, the person's e-mail address (case-insensitive)."},"password":{"type":"string","format":"password","maxLength":200,"writeOnly":true,"description":"With the grant `password`, the person's password."},"refresh_token":{"$ref":"schema:RefreshToken"},"code":{"type":"string","maxLength":200,"writeOnly":true,"description":"With the grant `authorization_code`, the code with which the browser returned."},"redirect_uri":{"type":"string","maxLength":2000,"description":"With the grant `authorization_code`, the redirect URI of the authorization request."},"code_verifier":{"type":"string","maxLength":200,"writeOnly":true,"description":"With the grant `authorization_code`, the random text of 43 to 128 characters whose SHA-256 was the `code_challenge`."},"scope":{"type":"string","maxLength":1000,"description":"The requested scopes, separated by spaces (RFC 6749 §3.3). If omitted, all scopes that the account may have; for a service account, `users:read`. The token of a service account is valid for the services of its scopes."},"client_id":{"type":"string","maxLength":200,"pattern":"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$","description":"The id of the calling application. A service account sends it with its secret, by HTTP Basic or here."},"client_secret":{"type":"string","format":"password","maxLength":200,"writeOnly":true,"description":"The secret of a service account."}}};
const schema48 = {"$id":"schema:RefreshToken","type":"string","maxLength":200,"description":"A token that continues the session once (RFC 6749 §1.5). It expires after 30 days without use."};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:TokenRequest" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.grant_type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grant_type"},message:"must have required property '"+"grant_type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.grant_type !== undefined){
if(typeof data.grant_type !== "string"){
const err1 = {instancePath:instancePath+"/grant_type",schemaPath:"#/properties/grant_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.username !== undefined){
let data1 = data.username;
if(typeof data1 === "string"){
if(func0(data1) > 254){
const err2 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.password !== undefined){
let data2 = data.password;
if(typeof data2 === "string"){
if(func0(data2) > 200){
const err5 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.refresh_token !== undefined){
let data3 = data.refresh_token;
if(typeof data3 === "string"){
if(func0(data3) > 200){
const err7 = {instancePath:instancePath+"/refresh_token",schemaPath:"schema:RefreshToken/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/refresh_token",schemaPath:"schema:RefreshToken/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.code !== undefined){
let data4 = data.code;
if(typeof data4 === "string"){
if(func0(data4) > 200){
const err9 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.redirect_uri !== undefined){
let data5 = data.redirect_uri;
if(typeof data5 === "string"){
if(func0(data5) > 2000){
const err11 = {instancePath:instancePath+"/redirect_uri",schemaPath:"#/properties/redirect_uri/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/redirect_uri",schemaPath:"#/properties/redirect_uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.code_verifier !== undefined){
let data6 = data.code_verifier;
if(typeof data6 === "string"){
if(func0(data6) > 200){
const err13 = {instancePath:instancePath+"/code_verifier",schemaPath:"#/properties/code_verifier/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/code_verifier",schemaPath:"#/properties/code_verifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.scope !== undefined){
let data7 = data.scope;
if(typeof data7 === "string"){
if(func0(data7) > 1000){
const err15 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.client_id !== undefined){
let data8 = data.client_id;
if(typeof data8 === "string"){
if(func0(data8) > 200){
const err17 = {instancePath:instancePath+"/client_id",schemaPath:"#/properties/client_id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern0.test(data8)){
const err18 = {instancePath:instancePath+"/client_id",schemaPath:"#/properties/client_id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/client_id",schemaPath:"#/properties/client_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.client_secret !== undefined){
let data9 = data.client_secret;
if(typeof data9 === "string"){
if(func0(data9) > 200){
const err20 = {instancePath:instancePath+"/client_secret",schemaPath:"#/properties/client_secret/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/client_secret",schemaPath:"#/properties/client_secret/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined){
if(!(validate36(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/oauth/revoke-application/x-www-form-urlencoded"] = validate38;
const schema49 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{"$ref":"schema:RevocationRequest"}}};
const schema50 = {"$id":"schema:RevocationRequest","type":"object","description":"A request to revoke a token (RFC 7009 §2.1).","unevaluatedProperties":true,"required":["token"],"properties":{"token":{"type":"string","maxLength":8192,"writeOnly":true,"description":"The token to revoke."},"token_type_hint":{"type":"string","maxLength":200,"description":"`refresh_token` or `access_token`. The service does not need this hint."},"client_id":{"type":"string","maxLength":200,"pattern":"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$","description":"The id of the calling application."},"client_secret":{"type":"string","format":"password","maxLength":200,"writeOnly":true,"description":"The secret of a service account."}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined){
let data0 = data.body;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.token === undefined){
const err0 = {instancePath:instancePath+"/body",schemaPath:"schema:RevocationRequest/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.token !== undefined){
let data1 = data0.token;
if(typeof data1 === "string"){
if(func0(data1) > 8192){
const err1 = {instancePath:instancePath+"/body/token",schemaPath:"schema:RevocationRequest/properties/token/maxLength",keyword:"maxLength",params:{limit: 8192},message:"must NOT have more than 8192 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/body/token",schemaPath:"schema:RevocationRequest/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.token_type_hint !== undefined){
let data2 = data0.token_type_hint;
if(typeof data2 === "string"){
if(func0(data2) > 200){
const err3 = {instancePath:instancePath+"/body/token_type_hint",schemaPath:"schema:RevocationRequest/properties/token_type_hint/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/body/token_type_hint",schemaPath:"schema:RevocationRequest/properties/token_type_hint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.client_id !== undefined){
let data3 = data0.client_id;
if(typeof data3 === "string"){
if(func0(data3) > 200){
const err5 = {instancePath:instancePath+"/body/client_id",schemaPath:"schema:RevocationRequest/properties/client_id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern0.test(data3)){
const err6 = {instancePath:instancePath+"/body/client_id",schemaPath:"schema:RevocationRequest/properties/client_id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/body/client_id",schemaPath:"schema:RevocationRequest/properties/client_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.client_secret !== undefined){
let data4 = data0.client_secret;
if(typeof data4 === "string"){
if(func0(data4) > 200){
const err8 = {instancePath:instancePath+"/body/client_secret",schemaPath:"schema:RevocationRequest/properties/client_secret/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/body/client_secret",schemaPath:"schema:RevocationRequest/properties/client_secret/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/body",schemaPath:"schema:RevocationRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/oauth/introspect-application/x-www-form-urlencoded"] = validate39;
const schema51 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{"$ref":"schema:IntrospectionRequest"}}};
const schema52 = {"$id":"schema:IntrospectionRequest","type":"object","description":"A request for the state of a token (RFC 7662 §2.1).","unevaluatedProperties":true,"required":["token"],"properties":{"token":{"type":"string","maxLength":8192,"writeOnly":true,"description":"The token to revoke."},"token_type_hint":{"type":"string","maxLength":200,"description":"`refresh_token` or `access_token`. The service does not need this hint."},"client_id":{"type":"string","maxLength":200,"pattern":"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$","description":"The id of the calling application."},"client_secret":{"type":"string","format":"password","maxLength":200,"writeOnly":true,"description":"The secret of a service account."}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined){
let data0 = data.body;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.token === undefined){
const err0 = {instancePath:instancePath+"/body",schemaPath:"schema:IntrospectionRequest/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.token !== undefined){
let data1 = data0.token;
if(typeof data1 === "string"){
if(func0(data1) > 8192){
const err1 = {instancePath:instancePath+"/body/token",schemaPath:"schema:IntrospectionRequest/properties/token/maxLength",keyword:"maxLength",params:{limit: 8192},message:"must NOT have more than 8192 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/body/token",schemaPath:"schema:IntrospectionRequest/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.token_type_hint !== undefined){
let data2 = data0.token_type_hint;
if(typeof data2 === "string"){
if(func0(data2) > 200){
const err3 = {instancePath:instancePath+"/body/token_type_hint",schemaPath:"schema:IntrospectionRequest/properties/token_type_hint/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/body/token_type_hint",schemaPath:"schema:IntrospectionRequest/properties/token_type_hint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.client_id !== undefined){
let data3 = data0.client_id;
if(typeof data3 === "string"){
if(func0(data3) > 200){
const err5 = {instancePath:instancePath+"/body/client_id",schemaPath:"schema:IntrospectionRequest/properties/client_id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern0.test(data3)){
const err6 = {instancePath:instancePath+"/body/client_id",schemaPath:"schema:IntrospectionRequest/properties/client_id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/body/client_id",schemaPath:"schema:IntrospectionRequest/properties/client_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.client_secret !== undefined){
let data4 = data0.client_secret;
if(typeof data4 === "string"){
if(func0(data4) > 200){
const err8 = {instancePath:instancePath+"/body/client_secret",schemaPath:"schema:IntrospectionRequest/properties/client_secret/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/body/client_secret",schemaPath:"schema:IntrospectionRequest/properties/client_secret/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/body",schemaPath:"schema:IntrospectionRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/oauth/userinfo-not_provided"] = validate40;
const schema53 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/.well-known/jwks.json-not_provided"] = validate41;
const schema54 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/.well-known/oauth-authorization-server-not_provided"] = validate42;
const schema55 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/.well-known/openid-configuration-not_provided"] = validate43;
const schema56 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/api/oauth/clients-not_provided"] = validate44;
const schema57 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/api/oauth/clients-application/json"] = validate45;
const schema58 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{"$ref":"schema:CreateOauthClient"}}};
const schema59 = {"$id":"schema:CreateOauthClient","type":"object","description":"A new OAuth client.","additionalProperties":false,"required":["clientId","name","type","redirectUris"],"properties":{"clientId":{"$ref":"schema:OauthClientId"},"name":{"$ref":"schema:OauthClientName"},"type":{"$ref":"schema:OauthClientType"},"redirectUris":{"$ref":"schema:RedirectUris"}}};
const schema60 = {"$id":"schema:OauthClientId","type":"string","minLength":3,"maxLength":100,"pattern":"^[a-z0-9][a-z0-9._-]*$","description":"The id of the client (`client_id`), chosen by staff: lower-case letters, digits, dots, hyphens and underscores. It cannot be changed."};
const schema61 = {"$id":"schema:OauthClientName","type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$","format":"line","description":"The name of the application, which people see when they sign in."};
const schema62 = {"$id":"schema:OauthClientType","type":"string","enum":["public","confidential"],"description":"Whether the client has a secret (RFC 6749 §2.1)."};
const schema63 = {"$id":"schema:RedirectUris","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"type":"string","maxLength":2000,"pattern":"^[a-z][a-z0-9+.-]*:/[!-~]*$"},"description":"The URIs to which the service may redirect a person who has signed in. The rules are in `createOauthClient`."};
const pattern29 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "u");
const pattern31 = new RegExp("^[a-z][a-z0-9+.-]*:/[!-~]*$", "u");

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:CreateOauthClient" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.redirectUris === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "redirectUris"},message:"must have required property '"+"redirectUris"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "clientId") || (key0 === "name")) || (key0 === "type")) || (key0 === "redirectUris"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.clientId !== undefined){
let data0 = data.clientId;
if(typeof data0 === "string"){
if(func0(data0) > 100){
const err5 = {instancePath:instancePath+"/clientId",schemaPath:"schema:OauthClientId/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func0(data0) < 3){
const err6 = {instancePath:instancePath+"/clientId",schemaPath:"schema:OauthClientId/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern29.test(data0)){
const err7 = {instancePath:instancePath+"/clientId",schemaPath:"schema:OauthClientId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/clientId",schemaPath:"schema:OauthClientId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func0(data1) > 100){
const err9 = {instancePath:instancePath+"/name",schemaPath:"schema:OauthClientName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func0(data1) < 1){
const err10 = {instancePath:instancePath+"/name",schemaPath:"schema:OauthClientName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern0.test(data1)){
const err11 = {instancePath:instancePath+"/name",schemaPath:"schema:OauthClientName/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats0.validate(data1))){
const err12 = {instancePath:instancePath+"/name",schemaPath:"schema:OauthClientName/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/name",schemaPath:"schema:OauthClientName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
const err14 = {instancePath:instancePath+"/type",schemaPath:"schema:OauthClientType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data2 === "public") || (data2 === "confidential"))){
const err15 = {instancePath:instancePath+"/type",schemaPath:"schema:OauthClientType/enum",keyword:"enum",params:{allowedValues: schema62.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.redirectUris !== undefined){
let data3 = data.redirectUris;
if(Array.isArray(data3)){
if(data3.length > 20){
const err16 = {instancePath:instancePath+"/redirectUris",schemaPath:"schema:RedirectUris/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data3.length < 1){
const err17 = {instancePath:instancePath+"/redirectUris",schemaPath:"schema:RedirectUris/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func0(data4) > 2000){
const err18 = {instancePath:instancePath+"/redirectUris/" + i0,schemaPath:"schema:RedirectUris/items/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern31.test(data4)){
const err19 = {instancePath:instancePath+"/redirectUris/" + i0,schemaPath:"schema:RedirectUris/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9+.-]*:/[!-~]*$"},message:"must match pattern \""+"^[a-z][a-z0-9+.-]*:/[!-~]*$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/redirectUris/" + i0,schemaPath:"schema:RedirectUris/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err21 = {instancePath:instancePath+"/redirectUris",schemaPath:"schema:RedirectUris/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err22 = {instancePath:instancePath+"/redirectUris",schemaPath:"schema:RedirectUris/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined){
if(!(validate46(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/api/oauth/clients/{clientId}-not_provided"] = validate48;
const schema64 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["delete-/api/oauth/clients/{clientId}-not_provided"] = validate49;
const schema65 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["patch-/api/oauth/clients/{clientId}-application/merge-patch+json"] = validate50;
const schema66 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{"$ref":"schema:UpdateOauthClient"}}};
const schema67 = {"$id":"schema:UpdateOauthClient","type":"object","description":"Changes to an OAuth client.","additionalProperties":false,"properties":{"name":{"$ref":"schema:OauthClientName"},"redirectUris":{"$ref":"schema:RedirectUris"}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:UpdateOauthClient" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "name") || (key0 === "redirectUris"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) > 100){
const err1 = {instancePath:instancePath+"/name",schemaPath:"schema:OauthClientName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func0(data0) < 1){
const err2 = {instancePath:instancePath+"/name",schemaPath:"schema:OauthClientName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"schema:OauthClientName/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(formats0.validate(data0))){
const err4 = {instancePath:instancePath+"/name",schemaPath:"schema:OauthClientName/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"schema:OauthClientName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.redirectUris !== undefined){
let data1 = data.redirectUris;
if(Array.isArray(data1)){
if(data1.length > 20){
const err6 = {instancePath:instancePath+"/redirectUris",schemaPath:"schema:RedirectUris/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/redirectUris",schemaPath:"schema:RedirectUris/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func0(data2) > 2000){
const err8 = {instancePath:instancePath+"/redirectUris/" + i0,schemaPath:"schema:RedirectUris/items/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern31.test(data2)){
const err9 = {instancePath:instancePath+"/redirectUris/" + i0,schemaPath:"schema:RedirectUris/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9+.-]*:/[!-~]*$"},message:"must match pattern \""+"^[a-z][a-z0-9+.-]*:/[!-~]*$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/redirectUris/" + i0,schemaPath:"schema:RedirectUris/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err11 = {instancePath:instancePath+"/redirectUris",schemaPath:"schema:RedirectUris/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err12 = {instancePath:instancePath+"/redirectUris",schemaPath:"schema:RedirectUris/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined){
if(!(validate51(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/api/passkey-challenges-not_provided"] = validate53;
const schema70 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/api/users/{userId}/passkey-registrations-not_provided"] = validate54;
const schema71 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/api/users/{userId}/passkeys-not_provided"] = validate55;
const schema72 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/api/users/{userId}/passkeys-application/json"] = validate56;
const schema73 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{"$ref":"schema:CreatePasskey"}}};
const schema74 = {"$id":"schema:CreatePasskey","type":"object","description":"A passkey that a browser has created. The binary values are in base64url.","additionalProperties":false,"required":["name","credentialId","clientDataJSON","attestationObject"],"properties":{"name":{"$ref":"schema:PasskeyName"},"credentialId":{"type":"string","minLength":1,"maxLength":1400,"pattern":"^[A-Za-z0-9_-]*$","description":"The id of the credential (`id` of the `PublicKeyCredential`)."},"clientDataJSON":{"type":"string","maxLength":4000,"pattern":"^[A-Za-z0-9_-]*$","description":"What the browser has confirmed (`response.clientDataJSON`), with the challenge and the origin."},"attestationObject":{"type":"string","maxLength":20000,"pattern":"^[A-Za-z0-9_-]*$","description":"What the authenticator has created (`response.attestationObject`), with the public key."},"transports":{"type":"array","maxItems":10,"items":{"type":"string","maxLength":32,"pattern":"^[a-z-]+$"},"description":"How browsers can reach the authenticator (`response.getTransports()`)."}}};
const schema75 = {"$id":"schema:PasskeyName","type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$","format":"line","description":"The name that the user has given to the passkey."};
const pattern38 = new RegExp("^[a-z-]+$", "u");

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:CreatePasskey" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.credentialId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "credentialId"},message:"must have required property '"+"credentialId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.clientDataJSON === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clientDataJSON"},message:"must have required property '"+"clientDataJSON"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.attestationObject === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attestationObject"},message:"must have required property '"+"attestationObject"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "credentialId")) || (key0 === "clientDataJSON")) || (key0 === "attestationObject")) || (key0 === "transports"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) > 100){
const err5 = {instancePath:instancePath+"/name",schemaPath:"schema:PasskeyName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func0(data0) < 1){
const err6 = {instancePath:instancePath+"/name",schemaPath:"schema:PasskeyName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern0.test(data0)){
const err7 = {instancePath:instancePath+"/name",schemaPath:"schema:PasskeyName/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(formats0.validate(data0))){
const err8 = {instancePath:instancePath+"/name",schemaPath:"schema:PasskeyName/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/name",schemaPath:"schema:PasskeyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.credentialId !== undefined){
let data1 = data.credentialId;
if(typeof data1 === "string"){
if(func0(data1) > 1400){
const err10 = {instancePath:instancePath+"/credentialId",schemaPath:"#/properties/credentialId/maxLength",keyword:"maxLength",params:{limit: 1400},message:"must NOT have more than 1400 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func0(data1) < 1){
const err11 = {instancePath:instancePath+"/credentialId",schemaPath:"#/properties/credentialId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern20.test(data1)){
const err12 = {instancePath:instancePath+"/credentialId",schemaPath:"#/properties/credentialId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/credentialId",schemaPath:"#/properties/credentialId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.clientDataJSON !== undefined){
let data2 = data.clientDataJSON;
if(typeof data2 === "string"){
if(func0(data2) > 4000){
const err14 = {instancePath:instancePath+"/clientDataJSON",schemaPath:"#/properties/clientDataJSON/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern20.test(data2)){
const err15 = {instancePath:instancePath+"/clientDataJSON",schemaPath:"#/properties/clientDataJSON/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/clientDataJSON",schemaPath:"#/properties/clientDataJSON/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.attestationObject !== undefined){
let data3 = data.attestationObject;
if(typeof data3 === "string"){
if(func0(data3) > 20000){
const err17 = {instancePath:instancePath+"/attestationObject",schemaPath:"#/properties/attestationObject/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern20.test(data3)){
const err18 = {instancePath:instancePath+"/attestationObject",schemaPath:"#/properties/attestationObject/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/attestationObject",schemaPath:"#/properties/attestationObject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.transports !== undefined){
let data4 = data.transports;
if(Array.isArray(data4)){
if(data4.length > 10){
const err20 = {instancePath:instancePath+"/transports",schemaPath:"#/properties/transports/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func0(data5) > 32){
const err21 = {instancePath:instancePath+"/transports/" + i0,schemaPath:"#/properties/transports/items/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern38.test(data5)){
const err22 = {instancePath:instancePath+"/transports/" + i0,schemaPath:"#/properties/transports/items/pattern",keyword:"pattern",params:{pattern: "^[a-z-]+$"},message:"must match pattern \""+"^[a-z-]+$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/transports/" + i0,schemaPath:"#/properties/transports/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/transports",schemaPath:"#/properties/transports/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined){
if(!(validate57(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["delete-/api/users/{userId}/passkeys/{passkeyId}-not_provided"] = validate59;
const schema76 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/api/webhooks-not_provided"] = validate60;
const schema77 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/api/webhooks-application/json"] = validate61;
const schema78 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{"$ref":"schema:CreateWebhookEndpoint"}}};
const schema79 = {"$id":"schema:CreateWebhookEndpoint","type":"object","description":"A new webhook endpoint. Without `types`, it gets the events of all types.","additionalProperties":false,"required":["url"],"properties":{"url":{"$ref":"schema:WebhookUrl"},"description":{"$ref":"schema:WebhookDescription"},"types":{"$ref":"schema:WebhookTypes"}}};
const schema80 = {"$id":"schema:WebhookUrl","type":"string","maxLength":2000,"pattern":"^https?://[!-~]+$","description":"The URL that gets the events, in ASCII, without a user name, a password or a fragment. It must use `https`, and its host must be public, unless the installation allows other ones (`WEBHOOK_PRIVATE_NETWORKS`)."};
const schema81 = {"$id":"schema:WebhookDescription","type":["string","null"],"minLength":1,"maxLength":200,"pattern":"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$","format":"line","description":"What the endpoint is for, in words for staff; null when nobody said."};
const pattern39 = new RegExp("^https?://[!-~]+$", "u");
const schema82 = {"$id":"schema:WebhookTypes","type":["array","null"],"minItems":1,"maxItems":50,"uniqueItems":true,"items":{"$ref":"schema:EventType"},"description":"The types of the events that the endpoint gets; null for all types, also for those that are added later."};
const schema83 = {"$id":"schema:EventType","type":"string","maxLength":64,"description":"The type of an event.","enum":["user.registered","user.changed","user.suspended","user.erased","user.tokensRevoked","webhook.disabled","webhook.test"]};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:WebhookTypes" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema82.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
if(data.length > 50){
const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!(((((((data0 === "user.registered") || (data0 === "user.changed")) || (data0 === "user.suspended")) || (data0 === "user.erased")) || (data0 === "user.tokensRevoked")) || (data0 === "webhook.disabled")) || (data0 === "webhook.test"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"schema:EventType/enum",keyword:"enum",params:{allowedValues: schema83.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(func0(data0) > 64){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"schema:EventType/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"schema:EventType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func21(data[i1], data[j0])){
const err6 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break outer0;
}
}
}
}
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:CreateWebhookEndpoint" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "url") || (key0 === "description")) || (key0 === "types"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(func0(data0) > 2000){
const err2 = {instancePath:instancePath+"/url",schemaPath:"schema:WebhookUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern39.test(data0)){
const err3 = {instancePath:instancePath+"/url",schemaPath:"schema:WebhookUrl/pattern",keyword:"pattern",params:{pattern: "^https?://[!-~]+$"},message:"must match pattern \""+"^https?://[!-~]+$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/url",schemaPath:"schema:WebhookUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:instancePath+"/description",schemaPath:"schema:WebhookDescription/type",keyword:"type",params:{type: schema81.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 200){
const err6 = {instancePath:instancePath+"/description",schemaPath:"schema:WebhookDescription/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func0(data1) < 1){
const err7 = {instancePath:instancePath+"/description",schemaPath:"schema:WebhookDescription/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern0.test(data1)){
const err8 = {instancePath:instancePath+"/description",schemaPath:"schema:WebhookDescription/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats0.validate(data1))){
const err9 = {instancePath:instancePath+"/description",schemaPath:"schema:WebhookDescription/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.types !== undefined){
if(!(validate63(data.types, {instancePath:instancePath+"/types",parentData:data,parentDataProperty:"types",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined){
if(!(validate62(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/api/webhooks/{webhookId}-not_provided"] = validate66;
const schema84 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["delete-/api/webhooks/{webhookId}-not_provided"] = validate67;
const schema85 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["patch-/api/webhooks/{webhookId}-application/merge-patch+json"] = validate68;
const schema86 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{"$ref":"schema:UpdateWebhookEndpoint"}}};
const schema87 = {"$id":"schema:UpdateWebhookEndpoint","type":"object","description":"Changes to a webhook endpoint.","additionalProperties":false,"properties":{"url":{"$ref":"schema:WebhookUrl"},"description":{"$ref":"schema:WebhookDescription"},"types":{"$ref":"schema:WebhookTypes"},"status":{"$ref":"schema:WebhookStatus"}}};
const schema90 = {"$id":"schema:WebhookStatus","type":"string","enum":["enabled","disabled"],"description":"Whether the endpoint gets its events."};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:UpdateWebhookEndpoint" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "url") || (key0 === "description")) || (key0 === "types")) || (key0 === "status"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(func0(data0) > 2000){
const err1 = {instancePath:instancePath+"/url",schemaPath:"schema:WebhookUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern39.test(data0)){
const err2 = {instancePath:instancePath+"/url",schemaPath:"schema:WebhookUrl/pattern",keyword:"pattern",params:{pattern: "^https?://[!-~]+$"},message:"must match pattern \""+"^https?://[!-~]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/url",schemaPath:"schema:WebhookUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/description",schemaPath:"schema:WebhookDescription/type",keyword:"type",params:{type: schema81.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 200){
const err5 = {instancePath:instancePath+"/description",schemaPath:"schema:WebhookDescription/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func0(data1) < 1){
const err6 = {instancePath:instancePath+"/description",schemaPath:"schema:WebhookDescription/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/description",schemaPath:"schema:WebhookDescription/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(formats0.validate(data1))){
const err8 = {instancePath:instancePath+"/description",schemaPath:"schema:WebhookDescription/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.types !== undefined){
if(!(validate63(data.types, {instancePath:instancePath+"/types",parentData:data,parentDataProperty:"types",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/status",schemaPath:"schema:WebhookStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data3 === "enabled") || (data3 === "disabled"))){
const err10 = {instancePath:instancePath+"/status",schemaPath:"schema:WebhookStatus/enum",keyword:"enum",params:{allowedValues: schema90.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined){
if(!(validate69(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/api/webhooks/{webhookId}/rotate-secret-not_provided"] = validate72;
const schema91 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/api/webhooks/{webhookId}/test-not_provided"] = validate73;
const schema92 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/api/webhooks/{webhookId}/deliveries-not_provided"] = validate74;
const schema93 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/api/webhooks/{webhookId}/deliveries/{deliveryId}/retry-not_provided"] = validate75;
const schema94 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["post-/api/webhooks/{webhookId}/replay-application/json"] = validate76;
const schema95 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{"$ref":"schema:ReplayEvents"}}};
const schema96 = {"$id":"schema:ReplayEvents","type":"object","description":"The events to send again.","additionalProperties":false,"required":["from"],"properties":{"from":{"type":"string","format":"date-time","maxLength":64,"description":"The time of the first event to send again."},"to":{"type":"string","format":"date-time","maxLength":64,"description":"The time before which the last event to send again happened. By default, up to the last event. It must be after `from`."},"types":{"type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"$ref":"schema:EventType"},"description":"The types of the events to send again. By default, the types of the endpoint."}}};
const formats34 = formats["date-time"];

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:ReplayEvents" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "from") || (key0 === "to")) || (key0 === "types"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(func0(data0) > 64){
const err2 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats34.validate(data0))){
const err3 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(func0(data1) > 64){
const err5 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats34.validate(data1))){
const err6 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.types !== undefined){
let data2 = data.types;
if(Array.isArray(data2)){
if(data2.length > 50){
const err8 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(((((((data3 === "user.registered") || (data3 === "user.changed")) || (data3 === "user.suspended")) || (data3 === "user.erased")) || (data3 === "user.tokensRevoked")) || (data3 === "webhook.disabled")) || (data3 === "webhook.test"))){
const err10 = {instancePath:instancePath+"/types/" + i0,schemaPath:"schema:EventType/enum",keyword:"enum",params:{allowedValues: schema83.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data3 === "string"){
if(func0(data3) > 64){
const err11 = {instancePath:instancePath+"/types/" + i0,schemaPath:"schema:EventType/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/types/" + i0,schemaPath:"schema:EventType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func21(data2[i1], data2[j0])){
const err13 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined){
if(!(validate77(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/health/live-not_provided"] = validate79;
const schema98 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/health/ready-not_provided"] = validate80;
const schema99 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/api/events-not_provided"] = validate81;
const schema100 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

exports["get-/api/events/stream-not_provided"] = validate82;
const schema101 = {"paths":{},"components":{"schemas":{}},"properties":{"query":{},"headers":{},"params":{},"cookies":{},"body":{}}};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":{"query":true,"headers":true,"params":true,"cookies":true,"body":true},"dynamicProps":false,"dynamicItems":false};

return exports
},
}
exports.replies = {
keys: ["GET-/809fe5288d2ff3c6-not_provided-200-application/json","GET-/8bf33e698354a720-not_provided-200-application/problem+json","GET-/b22259c06271686f-not_provided-200-application/json","GET-/34ec2fff950cb41d-not_provided-200-application/json","GET-/bca1f7ebc66cbc91-not_provided-200-application/json","GET-/95fade816ae3e723-not_provided-200-application/json","GET-/2969456938e94ca6-not_provided-200-application/json","GET-/839e513e91c03f41-not_provided-200-application/json","GET-/0d70bcd2291f5c3c-not_provided-200-application/json","GET-/9f1733992df1ca40-not_provided-200-application/json","GET-/79a7b706193322b1-not_provided-200-application/json","GET-/654961e2137602ea-not_provided-200-application/json","GET-/ce98e2f289edac3e-not_provided-200-application/json","GET-/e9e082ecbe0bcf0f-not_provided-200-application/json","GET-/c4ef54fff363e403-not_provided-200-application/json","GET-/e420b14299507fbc-not_provided-200-application/json","GET-/f2dd547788d69ad5-not_provided-200-application/json","GET-/969320da86e2319e-not_provided-200-application/json","GET-/3c54a5e00490e559-not_provided-200-application/json","GET-/44a778378a8663bf-not_provided-200-application/json","GET-/57dfaae5cdeee60c-not_provided-200-application/json","GET-/61f85c0e4c4a5bb7-not_provided-200-application/json","GET-/a1e3ca0dd88d5059-not_provided-200-application/json","GET-/1f7cc42d78f93641-not_provided-200-application/json","GET-/5a1292c74372ed64-not_provided-200-application/json","GET-/6d39256b979f828e-not_provided-200-application/json","GET-/920315fd5d9fbe5a-not_provided-200-application/json","GET-/8a70e3886be728ce-not_provided-200-application/json","GET-/0244fbf4ad9b947d-not_provided-200-application/json"],
create: (formats, exports = {}) => {

exports["GET-/809fe5288d2ff3c6-not_provided-200-application/json"] = validate0;
const schema0 = {"type":"object","properties":{"response":{"$ref":"schema:CurrentUser"}},"components":{"schemas":{}},"paths":{}};
const schema1 = {"$id":"schema:CurrentUser","type":"object","description":"The id, name and e-mail address of a user.","additionalProperties":false,"required":["id","name","email"],"properties":{"id":{"$ref":"schema:UserId"},"name":{"$ref":"schema:PersonName"},"email":{"$ref":"schema:Email"}}};
const schema2 = {"$id":"schema:UserId","type":"integer","minimum":1,"maximum":2147483647,"description":"The user's id in the User Service."};
const schema3 = {"$id":"schema:PersonName","type":"string","minLength":1,"maxLength":200,"pattern":"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$","format":"line","description":"The person's name, as the person writes it."};
const schema4 = {"$id":"schema:Email","type":"string","format":"email","maxLength":254,"description":"The person's e-mail address. An internationalized domain is in its ASCII form (RFC 5890), such as `xn--mller-kva.example`. The address is unique among all users, regardless of letter case."};
const formats0 = formats.line;
const formats2 = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i;
const func0 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$", "u");

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:CurrentUser" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.email === undefined) && (missing0 = "email"))){
validate1.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "email"))){
validate1.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate1.errors = [{instancePath:instancePath+"/id",schemaPath:"schema:UserId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
validate1.errors = [{instancePath:instancePath+"/id",schemaPath:"schema:UserId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate1.errors = [{instancePath:instancePath+"/id",schemaPath:"schema:UserId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data1 === "string"){
if(func0(data1) > 200){
validate1.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:PersonName/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func0(data1) < 1){
validate1.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:PersonName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern0.test(data1)){
validate1.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:PersonName/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data1))){
validate1.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:PersonName/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\""}];
return false;
}
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:PersonName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data2 = data.email;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(typeof data2 === "string"){
if(func0(data2) > 254){
validate1.errors = [{instancePath:instancePath+"/email",schemaPath:"schema:Email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(!(formats2.test(data2))){
validate1.errors = [{instancePath:instancePath+"/email",schemaPath:"schema:Email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""}];
return false;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/email",schemaPath:"schema:Email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate1.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.response !== undefined){
if(!(validate1(data.response, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
else {
validate0.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":{"response":true},"dynamicProps":false,"dynamicItems":false};

exports["GET-/8bf33e698354a720-not_provided-200-application/problem+json"] = validate3;
const schema5 = {"type":"object","properties":{"response":{"$ref":"schema:Problem"}},"components":{"schemas":{}},"paths":{}};
const schema6 = {"$id":"schema:Problem","type":"object","description":"An error, as Problem Details for HTTP APIs (RFC 9457).","additionalProperties":false,"required":["type","title","status","detail","instance","requestId"],"properties":{"type":{"$ref":"schema:ProblemType"},"title":{"type":"string","description":"The problem type in words. It is the same for every occurrence."},"status":{"type":"integer","minimum":400,"maximum":599,"description":"The HTTP status of this response, repeated for clients that store only the body."},"detail":{"type":"string","description":"What happened in this request, and what the caller can do about it."},"instance":{"type":"string","description":"The path of the request that caused the problem, without its query; `/` if the request could not be parsed."},"requestId":{"$ref":"schema:RequestId"},"errors":{"type":"array","minItems":1,"description":"The parts of the request that do not conform to the contract (with `/problems/invalid-request`).","items":{"$ref":"schema:InvalidPart"}},"shortages":{"type":"array","minItems":1,"description":"The products with too little stock (with `/problems/out-of-stock`).","items":{"$ref":"schema:Shortage"}},"lineShortages":{"type":"array","minItems":1,"description":"The lines of which more units were requested than is possible (with `/problems/over-shipped` and `/problems/over-returned`).","items":{"$ref":"schema:LineShortage"}},"currentVersion":{"type":"integer","minimum":1,"description":"The version that the resource has now (with `/problems/precondition-failed`)."},"total":{"$ref":"schema:Money","description":"The total that the order would have (with `/problems/price-changed` and `/problems/order-too-large`, and with `/problems/overpaid` when the order is changed)."},"maximum":{"$ref":"schema:Money","description":"The highest possible amount (with `/problems/order-too-large`, `/problems/over-refunded`, and with `/problems/overpaid` for a payment)."},"currency":{"$ref":"schema:Currency","description":"The currency of the order (with `/problems/currency-mismatch`, when the order has one)."},"from":{"type":"string","description":"The current state of the order (with `/problems/illegal-transition`)."},"to":{"type":"string","description":"The state to which the operation would lead (with `/problems/illegal-transition`)."},"allowed":{"type":"array","uniqueItems":true,"description":"The operations that the caller may call instead (with `/problems/illegal-transition`).","items":{"type":"string","description":"An operationId."}}}};
const schema7 = {"$id":"schema:ProblemType","type":"string","description":"The problem type, as a reference to a page that explains it.","enum":["/problems/client-id-taken","/problems/content-too-large","/problems/currency-mismatch","/problems/delivery-not-found","/problems/email-taken","/problems/events-gone","/problems/forbidden","/problems/header-fields-too-large","/problems/idempotency-key-reused","/problems/illegal-transition","/problems/insufficient-scope","/problems/internal-error","/problems/invalid-cursor","/problems/invalid-mail-token","/problems/invalid-passkey","/problems/invalid-request","/problems/invalid-token","/problems/issuer-unavailable","/problems/job-not-found","/problems/mail-unavailable","/problems/method-not-allowed","/problems/not-acceptable","/problems/not-found","/problems/not-ready","/problems/oauth-client-not-found","/problems/order-not-found","/problems/order-too-large","/problems/out-of-stock","/problems/over-refunded","/problems/over-returned","/problems/over-shipped","/problems/overloaded","/problems/overpaid","/problems/passkey-not-found","/problems/payment-already-recorded","/problems/precondition-failed","/problems/precondition-required","/problems/price-changed","/problems/product-inactive","/problems/product-not-found","/problems/reports-not-ready","/problems/request-timeout","/problems/return-not-found","/problems/shipment-not-found","/problems/sku-taken","/problems/stock-below-zero","/problems/stock-not-counted","/problems/storage-unavailable","/problems/too-many-requests","/problems/too-many-unpaid-orders","/problems/too-many-webhooks","/problems/unauthenticated","/problems/unknown-line","/problems/unknown-sku","/problems/unsupported-media-type","/problems/user-not-found","/problems/user-service-error","/problems/user-service-timeout","/problems/user-service-unavailable","/problems/user-suspended","/problems/webhook-disabled","/problems/webhook-not-found","/problems/wrong-password"],"x-enumDescriptions":{"/problems/client-id-taken":"An OAuth client with this id already exists, or the id is that of a service account or of a built-in client.","/problems/content-too-large":"The request body is larger than the operation allows (mostly 100 kB), or it is a form with more than 1000 parameters. Send less.","/problems/currency-mismatch":"The requested products are priced in more than one currency, or an amount is not in the currency of its order (`currency`). Place a separate order for each currency.","/problems/delivery-not-found":"The webhook endpoint has no delivery with this id. Deliveries are deleted with their events.","/problems/email-taken":"A user has already registered with this e-mail address, regardless of letter case. Sign in, or use another address.","/problems/events-gone":"The feed does not have all events after the cursor: some were deleted because of their age (`EVENTS_KEPT_DAYS`), or the database was restored from a backup. Start again without a cursor, and read the resources that you follow again.","/problems/forbidden":"The caller is authenticated but not allowed to do this. `detail` states who is allowed.","/problems/header-fields-too-large":"The request line and headers together are larger than 16 kB. Send less.","/problems/idempotency-key-reused":"The caller has already used this `Idempotency-Key` for a request with a different path, query or body. Send a new request with a new key.","/problems/illegal-transition":"The current state of the order does not allow this operation. `from` is that state, and `allowed` lists the operations that are possible.","/problems/insufficient-scope":"The access token lacks a scope that this operation requires. `WWW-Authenticate` names the required scopes.","/problems/internal-error":"An unexpected error occurred in the service. It is not certain whether anything was changed. Operators can find the request in the logs by its `requestId`.","/problems/invalid-cursor":"The `cursor` was not issued by this listing with these filters. Start again without a cursor.","/problems/invalid-mail-token":"The mailed token is unknown, expired, used or replaced by a newer one, or the account is suspended or has another e-mail address by now. Nothing was changed. Request a new mail.","/problems/invalid-passkey":"The challenge for the passkey is not valid any more, or the passkey was not created for this service. Nothing was changed. Begin again.","/problems/invalid-request":"The request does not conform to the contract. `errors` points to each part that does not conform.","/problems/invalid-token":"The access token has expired, was revoked, was not issued by the User Service or by the OpenID provider of this installation, or was not issued for this service. Get a new one.","/problems/issuer-unavailable":"The access token was issued by the OpenID provider of this installation (`ISSUER`), whose keys, or whose data about the person, cannot be had at the moment. Try again after `Retry-After` seconds.","/problems/job-not-found":"No job with this id exists, or it was deleted 7 days after its end.","/problems/mail-unavailable":"The installation has no mail server (`SMTP_URL`), so it cannot send mail. Nothing was changed.","/problems/method-not-allowed":"The path exists, but it does not support this method. The `Allow` header lists the supported methods.","/problems/not-acceptable":"The `Accept` header of the request excludes every media type that the operation responds with. Nothing was changed.","/problems/not-found":"The service does not serve this path. Paths are case-sensitive and have no trailing slash.","/problems/not-ready":"The service is stopping, or its database does not respond. Send no traffic to it for now.","/problems/oauth-client-not-found":"No OAuth client with this id exists.","/problems/order-not-found":"No order with this id exists, or the caller may not see it.","/problems/order-too-large":"The total of the order would be more than one payment may be (`maximum`). Nothing was changed. Place several orders.","/problems/out-of-stock":"The stock is lower than the requested quantity. `shortages` lists the products and how many are available. Nothing was ordered.","/problems/over-refunded":"The refund would exceed the amount that was paid. `maximum` is the amount that can be refunded. Nothing was changed.","/problems/over-returned":"The return would exceed what was delivered. `lineShortages` lists the lines and how many units of each can be returned. Nothing was changed.","/problems/over-shipped":"The shipment would exceed what was ordered and not cancelled. `lineShortages` lists the lines and how many units of each can be shipped. Nothing was changed.","/problems/overloaded":"The service has too many requests, of this kind or altogether, at the moment. Nothing was changed. Try again after `Retry-After` seconds.","/problems/overpaid":"The amount paid would exceed the total of the order. Nothing was changed.","/problems/passkey-not-found":"The user has no passkey with this id, or the caller may not see the user.","/problems/payment-already-recorded":"The order already has a payment with this `method` and `reference`. Nothing was changed.","/problems/precondition-failed":"The resource has changed since its `ETag` was read. `currentVersion` is its version now. Read the resource again, and send the new `ETag`.","/problems/precondition-required":"Other callers may also change this resource. Send the `ETag` of the version that you have read as `If-Match`.","/problems/price-changed":"The order would have a different total than expected. `total` is that total. Nothing was changed.","/problems/product-inactive":"The order contains a product that is not for sale at the moment.","/problems/product-not-found":"No product with this SKU exists.","/problems/reports-not-ready":"The orders that existed before the reports are still being added up. Try again after `Retry-After` seconds.","/problems/request-timeout":"The request did not arrive completely in time. Send it again.","/problems/return-not-found":"The order has no return with this id.","/problems/shipment-not-found":"The order has no shipment with this id.","/problems/sku-taken":"A product with this SKU already exists.","/problems/stock-below-zero":"The adjustment would make the stock negative. Nothing was changed.","/problems/stock-not-counted":"The stock of this product is not counted (`null`), so it cannot be adjusted.","/problems/storage-unavailable":"The database cannot process the request at the moment. Try again after `Retry-After` seconds. The request may have been processed only if the database was lost at the very end of the request.","/problems/too-many-requests":"Too many requests of this kind came from one network address, too many attempts failed for one account, or too many mails were requested for one e-mail address. Try again after `Retry-After` seconds.","/problems/too-many-unpaid-orders":"The customer already has the maximum of unpaid orders that hold stock. Nothing was changed. Pay or cancel one of them.","/problems/too-many-webhooks":"The service has the maximum number of webhook endpoints. Nothing was changed. Delete one of them.","/problems/unauthenticated":"The operation requires an access token, and the request has none.","/problems/unknown-line":"The order has no line with this `lineId`.","/problems/unknown-sku":"The order contains a SKU that is not in the catalogue.","/problems/unsupported-media-type":"The operation does not accept the media type of the body.","/problems/user-not-found":"No user with this id exists, or the caller may not see the user.","/problems/user-service-error":"The User Service responded with an error, or with a response outside its contract. Nothing was changed.","/problems/user-service-timeout":"The User Service did not respond in time. Nothing was changed. The request may be sent again.","/problems/user-service-unavailable":"The User Service cannot be reached, or cannot process requests at the moment. Nothing was changed. Try again after `Retry-After` seconds.","/problems/user-suspended":"The user exists but may not place orders at the moment.","/problems/webhook-disabled":"The webhook endpoint is disabled, so nothing can be sent to it. Nothing was changed. Enable the endpoint first.","/problems/webhook-not-found":"No webhook endpoint with this id exists.","/problems/wrong-password":"The current password is wrong."}};
const schema8 = {"$id":"schema:RequestId","type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$","description":"The id of this request in the logs of both services."};
const schema9 = {"$id":"schema:InvalidPart","type":"object","description":"One part of a request that does not conform to the contract.","additionalProperties":false,"required":["pointer","message"],"properties":{"pointer":{"type":"string","description":"The location of the part, as a JSON Pointer (RFC 6901) into the request: `/body/…`, `/query/…`, `/path/…` or `/headers/…`."},"message":{"type":"string","description":"What the contract requires at this location."}}};
const schema10 = {"$id":"schema:Shortage","type":"object","description":"A product with too little stock.","additionalProperties":false,"required":["sku","requested","available"],"properties":{"sku":{"type":"string","description":"The product's SKU."},"requested":{"type":"integer","minimum":1,"description":"The requested quantity, in all lines together."},"available":{"type":"integer","minimum":0,"description":"The quantity that is left."}}};
const schema11 = {"$id":"schema:LineShortage","type":"object","description":"A line of an order with too few units for a request.","additionalProperties":false,"required":["lineId","requested","available"],"properties":{"lineId":{"type":"integer","minimum":1,"description":"The line's id within its order."},"requested":{"type":"integer","minimum":1,"description":"The requested quantity, in all entries for this line together."},"available":{"type":"integer","minimum":0,"description":"The quantity that can be shipped or returned."}}};
const schema13 = {"$id":"schema:Currency","type":"string","maxLength":3,"pattern":"^[A-Z]{3}$","description":"An ISO 4217 currency code."};
const func3 = Object.prototype.hasOwnProperty;
const pattern1 = new RegExp("^[A-Za-z0-9._-]{1,64}$", "u");
const pattern2 = new RegExp("^[A-Z]{3}$", "u");
const schema12 = {"$id":"schema:Money","type":"object","description":"An amount of money. The amount is never a float, so that sums are exact.","additionalProperties":false,"required":["amount","currency"],"properties":{"amount":{"type":"integer","format":"int64","minimum":0,"maximum":2000000000000000,"description":"The amount in the currency's minor unit (cents for USD, yen for JPY, thousandths of a dinar for KWD)."},"currency":{"$ref":"schema:Currency"}}};
const formats4 = formats.int64;

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:Money" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate5.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.amount === undefined) && (missing0 = "amount")) || ((data.currency === undefined) && (missing0 = "currency"))){
validate5.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "amount") || (key0 === "currency"))){
validate5.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.amount !== undefined){
let data0 = data.amount;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate5.errors = [{instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2000000000000000 || isNaN(data0)){
validate5.errors = [{instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000000000000000},message:"must be <= 2000000000000000"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate5.errors = [{instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
else {
if(!(formats4.validate(data0))){
validate5.errors = [{instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""}];
return false;
}
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
let data1 = data.currency;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func0(data1) > 3){
validate5.errors = [{instancePath:instancePath+"/currency",schemaPath:"schema:Currency/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters"}];
return false;
}
else {
if(!pattern2.test(data1)){
validate5.errors = [{instancePath:instancePath+"/currency",schemaPath:"schema:Currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""}];
return false;
}
}
}
else {
validate5.errors = [{instancePath:instancePath+"/currency",schemaPath:"schema:Currency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate5.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate5.errors = vErrors;
return errors === 0;
}
validate5.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:Problem" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate4.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.type === undefined) && (missing0 = "type")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.detail === undefined) && (missing0 = "detail"))) || ((data.instance === undefined) && (missing0 = "instance"))) || ((data.requestId === undefined) && (missing0 = "requestId"))){
validate4.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func3.call(schema6.properties, key0))){
validate4.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate4.errors = [{instancePath:instancePath+"/type",schemaPath:"schema:ProblemType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "/problems/client-id-taken") || (data0 === "/problems/content-too-large")) || (data0 === "/problems/currency-mismatch")) || (data0 === "/problems/delivery-not-found")) || (data0 === "/problems/email-taken")) || (data0 === "/problems/events-gone")) || (data0 === "/problems/forbidden")) || (data0 === "/problems/header-fields-too-large")) || (data0 === "/problems/idempotency-key-reused")) || (data0 === "/problems/illegal-transition")) || (data0 === "/problems/insufficient-scope")) || (data0 === "/problems/internal-error")) || (data0 === "/problems/invalid-cursor")) || (data0 === "/problems/invalid-mail-token")) || (data0 === "/problems/invalid-passkey")) || (data0 === "/problems/invalid-request")) || (data0 === "/problems/invalid-token")) || (data0 === "/problems/issuer-unavailable")) || (data0 === "/problems/job-not-found")) || (data0 === "/problems/mail-unavailable")) || (data0 === "/problems/method-not-allowed")) || (data0 === "/problems/not-acceptable")) || (data0 === "/problems/not-found")) || (data0 === "/problems/not-ready")) || (data0 === "/problems/oauth-client-not-found")) || (data0 === "/problems/order-not-found")) || (data0 === "/problems/order-too-large")) || (data0 === "/problems/out-of-stock")) || (data0 === "/problems/over-refunded")) || (data0 === "/problems/over-returned")) || (data0 === "/problems/over-shipped")) || (data0 === "/problems/overloaded")) || (data0 === "/problems/overpaid")) || (data0 === "/problems/passkey-not-found")) || (data0 === "/problems/payment-already-recorded")) || (data0 === "/problems/precondition-failed")) || (data0 === "/problems/precondition-required")) || (data0 === "/problems/price-changed")) || (data0 === "/problems/product-inactive")) || (data0 === "/problems/product-not-found")) || (data0 === "/problems/reports-not-ready")) || (data0 === "/problems/request-timeout")) || (data0 === "/problems/return-not-found")) || (data0 === "/problems/shipment-not-found")) || (data0 === "/problems/sku-taken")) || (data0 === "/problems/stock-below-zero")) || (data0 === "/problems/stock-not-counted")) || (data0 === "/problems/storage-unavailable")) || (data0 === "/problems/too-many-requests")) || (data0 === "/problems/too-many-unpaid-orders")) || (data0 === "/problems/too-many-webhooks")) || (data0 === "/problems/unauthenticated")) || (data0 === "/problems/unknown-line")) || (data0 === "/problems/unknown-sku")) || (data0 === "/problems/unsupported-media-type")) || (data0 === "/problems/user-not-found")) || (data0 === "/problems/user-service-error")) || (data0 === "/problems/user-service-timeout")) || (data0 === "/problems/user-service-unavailable")) || (data0 === "/problems/user-suspended")) || (data0 === "/problems/webhook-disabled")) || (data0 === "/problems/webhook-not-found")) || (data0 === "/problems/wrong-password"))){
validate4.errors = [{instancePath:instancePath+"/type",schemaPath:"schema:ProblemType/enum",keyword:"enum",params:{allowedValues: schema7.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs5 = errors;
if(typeof data.title !== "string"){
validate4.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate4.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
validate4.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data2 < 400 || isNaN(data2)){
validate4.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detail !== undefined){
const _errs9 = errors;
if(typeof data.detail !== "string"){
validate4.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.instance !== undefined){
const _errs11 = errors;
if(typeof data.instance !== "string"){
validate4.errors = [{instancePath:instancePath+"/instance",schemaPath:"#/properties/instance/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
let data5 = data.requestId;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
validate4.errors = [{instancePath:instancePath+"/requestId",schemaPath:"schema:RequestId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9._-]{1,64}$"+"\""}];
return false;
}
}
else {
validate4.errors = [{instancePath:instancePath+"/requestId",schemaPath:"schema:RequestId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errors !== undefined){
let data6 = data.errors;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data6)){
if(data6.length < 1){
validate4.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid3 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if(((data7.pointer === undefined) && (missing1 = "pointer")) || ((data7.message === undefined) && (missing1 = "message"))){
validate4.errors = [{instancePath:instancePath+"/errors/" + i0,schemaPath:"schema:InvalidPart/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs21 = errors;
for(const key1 in data7){
if(!((key1 === "pointer") || (key1 === "message"))){
validate4.errors = [{instancePath:instancePath+"/errors/" + i0,schemaPath:"schema:InvalidPart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
if(data7.pointer !== undefined){
const _errs22 = errors;
if(typeof data7.pointer !== "string"){
validate4.errors = [{instancePath:instancePath+"/errors/" + i0+"/pointer",schemaPath:"schema:InvalidPart/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.message !== undefined){
const _errs24 = errors;
if(typeof data7.message !== "string"){
validate4.errors = [{instancePath:instancePath+"/errors/" + i0+"/message",schemaPath:"schema:InvalidPart/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate4.errors = [{instancePath:instancePath+"/errors/" + i0,schemaPath:"schema:InvalidPart/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs18 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate4.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shortages !== undefined){
let data10 = data.shortages;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data10)){
if(data10.length < 1){
validate4.errors = [{instancePath:instancePath+"/shortages",schemaPath:"#/properties/shortages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid6 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
const _errs28 = errors;
const _errs29 = errors;
if(errors === _errs29){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing2;
if((((data11.sku === undefined) && (missing2 = "sku")) || ((data11.requested === undefined) && (missing2 = "requested"))) || ((data11.available === undefined) && (missing2 = "available"))){
validate4.errors = [{instancePath:instancePath+"/shortages/" + i1,schemaPath:"schema:Shortage/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs31 = errors;
for(const key2 in data11){
if(!(((key2 === "sku") || (key2 === "requested")) || (key2 === "available"))){
validate4.errors = [{instancePath:instancePath+"/shortages/" + i1,schemaPath:"schema:Shortage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs31 === errors){
if(data11.sku !== undefined){
const _errs32 = errors;
if(typeof data11.sku !== "string"){
validate4.errors = [{instancePath:instancePath+"/shortages/" + i1+"/sku",schemaPath:"schema:Shortage/properties/sku/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs32 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data11.requested !== undefined){
let data13 = data11.requested;
const _errs34 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate4.errors = [{instancePath:instancePath+"/shortages/" + i1+"/requested",schemaPath:"schema:Shortage/properties/requested/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs34){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
validate4.errors = [{instancePath:instancePath+"/shortages/" + i1+"/requested",schemaPath:"schema:Shortage/properties/requested/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid8 = _errs34 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data11.available !== undefined){
let data14 = data11.available;
const _errs36 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate4.errors = [{instancePath:instancePath+"/shortages/" + i1+"/available",schemaPath:"schema:Shortage/properties/available/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs36){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
validate4.errors = [{instancePath:instancePath+"/shortages/" + i1+"/available",schemaPath:"schema:Shortage/properties/available/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid8 = _errs36 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
else {
validate4.errors = [{instancePath:instancePath+"/shortages/" + i1,schemaPath:"schema:Shortage/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs28 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate4.errors = [{instancePath:instancePath+"/shortages",schemaPath:"#/properties/shortages/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lineShortages !== undefined){
let data15 = data.lineShortages;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data15)){
if(data15.length < 1){
validate4.errors = [{instancePath:instancePath+"/lineShortages",schemaPath:"#/properties/lineShortages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid9 = true;
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
const _errs40 = errors;
const _errs41 = errors;
if(errors === _errs41){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing3;
if((((data16.lineId === undefined) && (missing3 = "lineId")) || ((data16.requested === undefined) && (missing3 = "requested"))) || ((data16.available === undefined) && (missing3 = "available"))){
validate4.errors = [{instancePath:instancePath+"/lineShortages/" + i2,schemaPath:"schema:LineShortage/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs43 = errors;
for(const key3 in data16){
if(!(((key3 === "lineId") || (key3 === "requested")) || (key3 === "available"))){
validate4.errors = [{instancePath:instancePath+"/lineShortages/" + i2,schemaPath:"schema:LineShortage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs43 === errors){
if(data16.lineId !== undefined){
let data17 = data16.lineId;
const _errs44 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate4.errors = [{instancePath:instancePath+"/lineShortages/" + i2+"/lineId",schemaPath:"schema:LineShortage/properties/lineId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs44){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
validate4.errors = [{instancePath:instancePath+"/lineShortages/" + i2+"/lineId",schemaPath:"schema:LineShortage/properties/lineId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid11 = _errs44 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data16.requested !== undefined){
let data18 = data16.requested;
const _errs46 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate4.errors = [{instancePath:instancePath+"/lineShortages/" + i2+"/requested",schemaPath:"schema:LineShortage/properties/requested/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs46){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 1 || isNaN(data18)){
validate4.errors = [{instancePath:instancePath+"/lineShortages/" + i2+"/requested",schemaPath:"schema:LineShortage/properties/requested/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid11 = _errs46 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data16.available !== undefined){
let data19 = data16.available;
const _errs48 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate4.errors = [{instancePath:instancePath+"/lineShortages/" + i2+"/available",schemaPath:"schema:LineShortage/properties/available/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs48){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
validate4.errors = [{instancePath:instancePath+"/lineShortages/" + i2+"/available",schemaPath:"schema:LineShortage/properties/available/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid11 = _errs48 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
else {
validate4.errors = [{instancePath:instancePath+"/lineShortages/" + i2,schemaPath:"schema:LineShortage/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs40 === errors;
if(!valid9){
break;
}
}
}
}
else {
validate4.errors = [{instancePath:instancePath+"/lineShortages",schemaPath:"#/properties/lineShortages/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currentVersion !== undefined){
let data20 = data.currentVersion;
const _errs50 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate4.errors = [{instancePath:instancePath+"/currentVersion",schemaPath:"#/properties/currentVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs50){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
validate4.errors = [{instancePath:instancePath+"/currentVersion",schemaPath:"#/properties/currentVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
const _errs52 = errors;
if(!(validate5(data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maximum !== undefined){
const _errs53 = errors;
if(!(validate5(data.maximum, {instancePath:instancePath+"/maximum",parentData:data,parentDataProperty:"maximum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
let data23 = data.currency;
const _errs54 = errors;
const _errs55 = errors;
if(errors === _errs55){
if(typeof data23 === "string"){
if(func0(data23) > 3){
validate4.errors = [{instancePath:instancePath+"/currency",schemaPath:"schema:Currency/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters"}];
return false;
}
else {
if(!pattern2.test(data23)){
validate4.errors = [{instancePath:instancePath+"/currency",schemaPath:"schema:Currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""}];
return false;
}
}
}
else {
validate4.errors = [{instancePath:instancePath+"/currency",schemaPath:"schema:Currency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
const _errs57 = errors;
if(typeof data.from !== "string"){
validate4.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
const _errs59 = errors;
if(typeof data.to !== "string"){
validate4.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowed !== undefined){
let data26 = data.allowed;
const _errs61 = errors;
if(errors === _errs61){
if(Array.isArray(data26)){
var valid13 = true;
const len3 = data26.length;
for(let i3=0; i3<len3; i3++){
const _errs63 = errors;
if(typeof data26[i3] !== "string"){
validate4.errors = [{instancePath:instancePath+"/allowed/" + i3,schemaPath:"#/properties/allowed/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs63 === errors;
if(!valid13){
break;
}
}
if(valid13){
let i4 = data26.length;
let j0;
if(i4 > 1){
const indices0 = {};
for(;i4--;){
let item0 = data26[i4];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate4.errors = [{instancePath:instancePath+"/allowed",schemaPath:"#/properties/allowed/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i4+" are identical)"}];
return false;
break;
}
indices0[item0] = i4;
}
}
}
}
else {
validate4.errors = [{instancePath:instancePath+"/allowed",schemaPath:"#/properties/allowed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate4.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.response !== undefined){
if(!(validate4(data.response, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
else {
validate3.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":{"response":true},"dynamicProps":false,"dynamicItems":false};

exports["GET-/b22259c06271686f-not_provided-200-application/json"] = validate9;
const schema15 = {"type":"object","properties":{"response":{"$ref":"schema:UserPage"}},"components":{"schemas":{}},"paths":{}};
const schema16 = {"$id":"schema:UserPage","type":"object","description":"A page of users.","additionalProperties":false,"required":["items","nextCursor"],"properties":{"items":{"type":"array","maxItems":100,"description":"The users, newest first.","items":{"$ref":"schema:User"}},"nextCursor":{"$ref":"schema:NextCursor"}}};
const schema32 = {"$id":"schema:NextCursor","type":["string","null"],"maxLength":512,"description":"Send it as `cursor` to get the next page; null on the last page."};
const schema17 = {"$id":"schema:User","type":"object","description":"A user.","additionalProperties":false,"required":["id","name","email","emailVerified","roles","status","addresses","version","createdAt","updatedAt"],"properties":{"id":{"$ref":"schema:UserId"},"name":{"$ref":"schema:PersonName"},"email":{"$ref":"schema:Email"},"emailVerified":{"type":"boolean","description":"Whether the user has shown that they read mail at this address (`verifyEmail`, `resetPassword`). A new address is not verified. No operation depends on this property."},"roles":{"$ref":"schema:Roles"},"status":{"$ref":"schema:UserStatus"},"addresses":{"$ref":"schema:Addresses"},"version":{"type":"integer","minimum":1,"description":"The version of the user. It starts at 1 and increases with each change. The ETag is derived from it."},"createdAt":{"type":"string","format":"date-time","description":"When the user was registered."},"updatedAt":{"type":"string","format":"date-time","description":"When the user was last changed."}}};
const schema23 = {"$id":"schema:UserStatus","type":"string","enum":["active","suspended"],"description":"Whether the user may sign in and place orders."};
const formats22 = formats["date-time"];
const schema21 = {"$id":"schema:Roles","type":"array","minItems":1,"maxItems":2,"uniqueItems":true,"items":{"$ref":"schema:Role"},"description":"The roles of the user."};
const schema22 = {"$id":"schema:Role","type":"string","enum":["customer","staff"],"description":"What a user may do: a customer sees and changes their own resources, staff see and change all resources."};
const func10 = require("ajv/dist/runtime/equal").default;

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:Roles" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate12.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 2){
validate12.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data.length < 1){
validate12.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(typeof data0 !== "string"){
validate12.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"schema:Role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "customer") || (data0 === "staff"))){
validate12.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"schema:Role/enum",keyword:"enum",params:{allowedValues: schema22.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func10(data[i1], data[j0])){
validate12.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break outer0;
}
}
}
}
}
}
}
}
else {
validate12.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}
validate12.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"$id":"schema:Addresses","type":"array","maxItems":20,"description":"The delivery addresses of the person. The first one is the person's usual address.","items":{"$ref":"schema:Address"}};
const schema25 = {"$id":"schema:Address","type":"object","description":"An address to which parcels can be sent.","additionalProperties":false,"required":["recipient","lines","city","country"],"properties":{"recipient":{"$ref":"schema:PersonName","description":"The name on the parcel."},"lines":{"$ref":"schema:AddressLines"},"city":{"$ref":"schema:City"},"region":{"$ref":"schema:Region"},"postalCode":{"$ref":"schema:PostalCode"},"country":{"$ref":"schema:Country"}}};
const schema27 = {"$id":"schema:AddressLines","type":"array","minItems":1,"maxItems":3,"items":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$","format":"line"},"description":"The street and number, and any further lines that help to find the address."};
const schema28 = {"$id":"schema:City","type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$","format":"line","description":"The city or town."};
const schema29 = {"$id":"schema:Region","type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$","format":"line","description":"The state or province, where addresses include one."};
const schema30 = {"$id":"schema:PostalCode","type":"string","minLength":1,"maxLength":20,"pattern":"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$","format":"line","description":"The postal code, where addresses include one."};
const schema31 = {"$id":"schema:Country","type":"string","maxLength":2,"pattern":"^[A-Z]{2}$","format":"country-code","description":"The country, as an ISO 3166-1 alpha-2 code. A request must have the code of a country."};
const formats20 = formats["country-code"];
const pattern10 = new RegExp("^[A-Z]{2}$", "u");

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:Address" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate15.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.recipient === undefined) && (missing0 = "recipient")) || ((data.lines === undefined) && (missing0 = "lines"))) || ((data.city === undefined) && (missing0 = "city"))) || ((data.country === undefined) && (missing0 = "country"))){
validate15.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "recipient") || (key0 === "lines")) || (key0 === "city")) || (key0 === "region")) || (key0 === "postalCode")) || (key0 === "country"))){
validate15.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.recipient !== undefined){
let data0 = data.recipient;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data0 === "string"){
if(func0(data0) > 200){
validate15.errors = [{instancePath:instancePath+"/recipient",schemaPath:"schema:PersonName/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate15.errors = [{instancePath:instancePath+"/recipient",schemaPath:"schema:PersonName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern0.test(data0)){
validate15.errors = [{instancePath:instancePath+"/recipient",schemaPath:"schema:PersonName/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data0))){
validate15.errors = [{instancePath:instancePath+"/recipient",schemaPath:"schema:PersonName/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\""}];
return false;
}
}
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/recipient",schemaPath:"schema:PersonName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lines !== undefined){
let data1 = data.lines;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data1)){
if(data1.length > 3){
validate15.errors = [{instancePath:instancePath+"/lines",schemaPath:"schema:AddressLines/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"}];
return false;
}
else {
if(data1.length < 1){
validate15.errors = [{instancePath:instancePath+"/lines",schemaPath:"schema:AddressLines/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid3 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data2 === "string"){
if(func0(data2) > 200){
validate15.errors = [{instancePath:instancePath+"/lines/" + i0,schemaPath:"schema:AddressLines/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func0(data2) < 1){
validate15.errors = [{instancePath:instancePath+"/lines/" + i0,schemaPath:"schema:AddressLines/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern0.test(data2)){
validate15.errors = [{instancePath:instancePath+"/lines/" + i0,schemaPath:"schema:AddressLines/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data2))){
validate15.errors = [{instancePath:instancePath+"/lines/" + i0,schemaPath:"schema:AddressLines/items/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\""}];
return false;
}
}
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/lines/" + i0,schemaPath:"schema:AddressLines/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid3 = _errs8 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/lines",schemaPath:"schema:AddressLines/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.city !== undefined){
let data3 = data.city;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data3 === "string"){
if(func0(data3) > 100){
validate15.errors = [{instancePath:instancePath+"/city",schemaPath:"schema:City/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func0(data3) < 1){
validate15.errors = [{instancePath:instancePath+"/city",schemaPath:"schema:City/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern0.test(data3)){
validate15.errors = [{instancePath:instancePath+"/city",schemaPath:"schema:City/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data3))){
validate15.errors = [{instancePath:instancePath+"/city",schemaPath:"schema:City/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\""}];
return false;
}
}
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/city",schemaPath:"schema:City/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
let data4 = data.region;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data4 === "string"){
if(func0(data4) > 100){
validate15.errors = [{instancePath:instancePath+"/region",schemaPath:"schema:Region/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func0(data4) < 1){
validate15.errors = [{instancePath:instancePath+"/region",schemaPath:"schema:Region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern0.test(data4)){
validate15.errors = [{instancePath:instancePath+"/region",schemaPath:"schema:Region/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data4))){
validate15.errors = [{instancePath:instancePath+"/region",schemaPath:"schema:Region/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\""}];
return false;
}
}
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/region",schemaPath:"schema:Region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.postalCode !== undefined){
let data5 = data.postalCode;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(errors === _errs17){
if(typeof data5 === "string"){
if(func0(data5) > 20){
validate15.errors = [{instancePath:instancePath+"/postalCode",schemaPath:"schema:PostalCode/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"}];
return false;
}
else {
if(func0(data5) < 1){
validate15.errors = [{instancePath:instancePath+"/postalCode",schemaPath:"schema:PostalCode/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern0.test(data5)){
validate15.errors = [{instancePath:instancePath+"/postalCode",schemaPath:"schema:PostalCode/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data5))){
validate15.errors = [{instancePath:instancePath+"/postalCode",schemaPath:"schema:PostalCode/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\""}];
return false;
}
}
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/postalCode",schemaPath:"schema:PostalCode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
let data6 = data.country;
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(errors === _errs20){
if(typeof data6 === "string"){
if(func0(data6) > 2){
validate15.errors = [{instancePath:instancePath+"/country",schemaPath:"schema:Country/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"}];
return false;
}
else {
if(!pattern10.test(data6)){
validate15.errors = [{instancePath:instancePath+"/country",schemaPath:"schema:Country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""}];
return false;
}
else {
if(!(formats20.validate(data6))){
validate15.errors = [{instancePath:instancePath+"/country",schemaPath:"schema:Country/format",keyword:"format",params:{format: "country-code"},message:"must match format \""+"country-code"+"\""}];
return false;
}
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/country",schemaPath:"schema:Country/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate15.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}
validate15.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:Addresses" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate14.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 20){
validate14.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate15(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate14.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}
validate14.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:User" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate11.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.email === undefined) && (missing0 = "email"))) || ((data.emailVerified === undefined) && (missing0 = "emailVerified"))) || ((data.roles === undefined) && (missing0 = "roles"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.addresses === undefined) && (missing0 = "addresses"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.updatedAt === undefined) && (missing0 = "updatedAt"))){
validate11.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func3.call(schema17.properties, key0))){
validate11.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate11.errors = [{instancePath:instancePath+"/id",schemaPath:"schema:UserId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
validate11.errors = [{instancePath:instancePath+"/id",schemaPath:"schema:UserId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate11.errors = [{instancePath:instancePath+"/id",schemaPath:"schema:UserId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data1 === "string"){
if(func0(data1) > 200){
validate11.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:PersonName/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func0(data1) < 1){
validate11.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:PersonName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern0.test(data1)){
validate11.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:PersonName/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data1))){
validate11.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:PersonName/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\""}];
return false;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:PersonName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data2 = data.email;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(typeof data2 === "string"){
if(func0(data2) > 254){
validate11.errors = [{instancePath:instancePath+"/email",schemaPath:"schema:Email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(!(formats2.test(data2))){
validate11.errors = [{instancePath:instancePath+"/email",schemaPath:"schema:Email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/email",schemaPath:"schema:Email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.emailVerified !== undefined){
const _errs11 = errors;
if(typeof data.emailVerified !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/emailVerified",schemaPath:"#/properties/emailVerified/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined){
const _errs13 = errors;
if(!(validate12(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data5 = data.status;
const _errs14 = errors;
if(typeof data5 !== "string"){
validate11.errors = [{instancePath:instancePath+"/status",schemaPath:"schema:UserStatus/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data5 === "active") || (data5 === "suspended"))){
validate11.errors = [{instancePath:instancePath+"/status",schemaPath:"schema:UserStatus/enum",keyword:"enum",params:{allowedValues: schema23.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.addresses !== undefined){
const _errs17 = errors;
if(!(validate14(data.addresses, {instancePath:instancePath+"/addresses",parentData:data,parentDataProperty:"addresses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data7 = data.version;
const _errs18 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate11.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
validate11.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
let data8 = data.createdAt;
const _errs20 = errors;
if(errors === _errs20){
if(errors === _errs20){
if(typeof data8 === "string"){
if(!(formats22.validate.test(data8))){
validate11.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updatedAt !== undefined){
let data9 = data.updatedAt;
const _errs22 = errors;
if(errors === _errs22){
if(errors === _errs22){
if(typeof data9 === "string"){
if(!(formats22.validate.test(data9))){
validate11.errors = [{instancePath:instancePath+"/updatedAt",schemaPath:"#/properties/updatedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/updatedAt",schemaPath:"#/properties/updatedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:UserPage" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate10.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.items === undefined) && (missing0 = "items")) || ((data.nextCursor === undefined) && (missing0 = "nextCursor"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "items") || (key0 === "nextCursor"))){
validate10.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.items !== undefined){
let data0 = data.items;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 100){
validate10.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate11(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nextCursor !== undefined){
let data2 = data.nextCursor;
const _errs5 = errors;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate10.errors = [{instancePath:instancePath+"/nextCursor",schemaPath:"schema:NextCursor/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"}];
return false;
}
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) > 512){
validate10.errors = [{instancePath:instancePath+"/nextCursor",schemaPath:"schema:NextCursor/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}
validate10.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate9.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.response !== undefined){
if(!(validate10(data.response, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
else {
validate9.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"props":{"response":true},"dynamicProps":false,"dynamicItems":false};

exports["GET-/34ec2fff950cb41d-not_provided-200-application/json"] = validate20;
const schema33 = {"type":"object","properties":{"response":{"$ref":"schema:User"}},"components":{"schemas":{}},"paths":{}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.response !== undefined){
if(!(validate11(data.response, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"response":true},"dynamicProps":false,"dynamicItems":false};

exports["GET-/bca1f7ebc66cbc91-not_provided-200-application/json"] = validate22;
const schema34 = {"type":"object","properties":{"response":{"$ref":"schema:UserEventPage"}},"components":{"schemas":{}},"paths":{}};
const schema35 = {"$id":"schema:UserEventPage","type":"object","description":"A page of a user's history.","additionalProperties":false,"required":["items","nextCursor"],"properties":{"items":{"type":"array","maxItems":100,"description":"The changes, oldest first.","items":{"$ref":"schema:UserEvent"}},"nextCursor":{"$ref":"schema:NextCursor"}}};
const schema36 = {"$id":"schema:UserEvent","type":"object","description":"A change to a user.","additionalProperties":false,"required":["id","type","at","by"],"properties":{"id":{"type":"integer","minimum":1,"maximum":2147483647,"description":"The id of the change. Ids increase with time, across all users."},"type":{"$ref":"schema:UserEventType"},"at":{"type":"string","format":"date-time","description":"When the change happened."},"by":{"$ref":"schema:Actor"},"before":{"$ref":"schema:UserFacts","description":"The changed properties with their values before the change."},"after":{"$ref":"schema:UserFacts","description":"The changed properties with their values after the change."}}};
const schema37 = {"$id":"schema:UserEventType","type":"string","enum":["registered","updated","emailVerified","passwordChanged","passkeyAdded","passkeyRemoved","erased"],"description":"The type of the change."};
const schema38 = {"$id":"schema:Actor","type":"object","description":"Who performed the action.","additionalProperties":false,"required":["kind","userId"],"properties":{"kind":{"type":"string","enum":["customer","staff","system"],"description":"The role in which the action was performed. `system` is the installation itself, or its operator."},"userId":{"type":["integer","null"],"minimum":1,"maximum":2147483647,"description":"The id of the user; null for `system`."}}};
const schema39 = {"$id":"schema:UserFacts","type":"object","description":"The changed properties of a user. Passwords are never included.","additionalProperties":false,"properties":{"name":{"$ref":"schema:PersonName"},"email":{"$ref":"schema:Email"},"roles":{"$ref":"schema:Roles"},"status":{"$ref":"schema:UserStatus"},"addresses":{"$ref":"schema:Addresses"}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:UserFacts" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "email")) || (key0 === "roles")) || (key0 === "status")) || (key0 === "addresses"))){
validate25.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data0 === "string"){
if(func0(data0) > 200){
validate25.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:PersonName/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate25.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:PersonName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern0.test(data0)){
validate25.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:PersonName/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data0))){
validate25.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:PersonName/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\""}];
return false;
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:PersonName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data1 = data.email;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data1 === "string"){
if(func0(data1) > 254){
validate25.errors = [{instancePath:instancePath+"/email",schemaPath:"schema:Email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(!(formats2.test(data1))){
validate25.errors = [{instancePath:instancePath+"/email",schemaPath:"schema:Email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/email",schemaPath:"schema:Email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined){
const _errs8 = errors;
if(!(validate12(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data3 = data.status;
const _errs9 = errors;
if(typeof data3 !== "string"){
validate25.errors = [{instancePath:instancePath+"/status",schemaPath:"schema:UserStatus/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data3 === "active") || (data3 === "suspended"))){
validate25.errors = [{instancePath:instancePath+"/status",schemaPath:"schema:UserStatus/enum",keyword:"enum",params:{allowedValues: schema23.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.addresses !== undefined){
const _errs12 = errors;
if(!(validate14(data.addresses, {instancePath:instancePath+"/addresses",parentData:data,parentDataProperty:"addresses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:UserEvent" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.by === undefined) && (missing0 = "by"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "type")) || (key0 === "at")) || (key0 === "by")) || (key0 === "before")) || (key0 === "after"))){
validate24.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate24.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
validate24.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate24.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data1 = data.type;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate24.errors = [{instancePath:instancePath+"/type",schemaPath:"schema:UserEventType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data1 === "registered") || (data1 === "updated")) || (data1 === "emailVerified")) || (data1 === "passwordChanged")) || (data1 === "passkeyAdded")) || (data1 === "passkeyRemoved")) || (data1 === "erased"))){
validate24.errors = [{instancePath:instancePath+"/type",schemaPath:"schema:UserEventType/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data2 = data.at;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data2 === "string"){
if(!(formats22.validate.test(data2))){
validate24.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
let data3 = data.by;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.kind === undefined) && (missing1 = "kind")) || ((data3.userId === undefined) && (missing1 = "userId"))){
validate24.errors = [{instancePath:instancePath+"/by",schemaPath:"schema:Actor/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key1 in data3){
if(!((key1 === "kind") || (key1 === "userId"))){
validate24.errors = [{instancePath:instancePath+"/by",schemaPath:"schema:Actor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data3.kind !== undefined){
let data4 = data3.kind;
const _errs13 = errors;
if(typeof data4 !== "string"){
validate24.errors = [{instancePath:instancePath+"/by/kind",schemaPath:"schema:Actor/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data4 === "customer") || (data4 === "staff")) || (data4 === "system"))){
validate24.errors = [{instancePath:instancePath+"/by/kind",schemaPath:"schema:Actor/properties/kind/enum",keyword:"enum",params:{allowedValues: schema38.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.userId !== undefined){
let data5 = data3.userId;
const _errs15 = errors;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
validate24.errors = [{instancePath:instancePath+"/by/userId",schemaPath:"schema:Actor/properties/userId/type",keyword:"type",params:{type: schema38.properties.userId.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs15){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2147483647 || isNaN(data5)){
validate24.errors = [{instancePath:instancePath+"/by/userId",schemaPath:"schema:Actor/properties/userId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate24.errors = [{instancePath:instancePath+"/by/userId",schemaPath:"schema:Actor/properties/userId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/by",schemaPath:"schema:Actor/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.before !== undefined){
const _errs17 = errors;
if(!(validate25(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
const _errs18 = errors;
if(!(validate25(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:UserEventPage" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.items === undefined) && (missing0 = "items")) || ((data.nextCursor === undefined) && (missing0 = "nextCursor"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "items") || (key0 === "nextCursor"))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.items !== undefined){
let data0 = data.items;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 100){
validate23.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate24(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nextCursor !== undefined){
let data2 = data.nextCursor;
const _errs5 = errors;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate23.errors = [{instancePath:instancePath+"/nextCursor",schemaPath:"schema:NextCursor/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"}];
return false;
}
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) > 512){
validate23.errors = [{instancePath:instancePath+"/nextCursor",schemaPath:"schema:NextCursor/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.response !== undefined){
if(!(validate23(data.response, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"response":true},"dynamicProps":false,"dynamicItems":false};

exports["GET-/95fade816ae3e723-not_provided-200-application/json"] = validate32;
const schema44 = {"type":"object","properties":{"response":{"$ref":"schema:TokenRevocationPage"}},"components":{"schemas":{}},"paths":{}};
const schema45 = {"$id":"schema:TokenRevocationPage","type":"object","description":"A page of token revocations.","additionalProperties":false,"required":["items","nextCursor"],"properties":{"items":{"type":"array","maxItems":100,"description":"The revocations, oldest first.","items":{"$ref":"schema:TokenRevocation"}},"nextCursor":{"$ref":"schema:NextCursor"}}};
const schema46 = {"$id":"schema:TokenRevocation","type":"object","description":"All access tokens of a user with a lower generation are revoked.","additionalProperties":false,"required":["userId","generation","revokedAt"],"properties":{"userId":{"$ref":"schema:UserId"},"generation":{"type":"integer","minimum":1,"maximum":2147483647,"description":"The lowest `token_generation` of the user's access tokens that are not revoked."},"revokedAt":{"type":"string","format":"date-time","description":"When the tokens were revoked."}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:TokenRevocation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.userId === undefined) && (missing0 = "userId")) || ((data.generation === undefined) && (missing0 = "generation"))) || ((data.revokedAt === undefined) && (missing0 = "revokedAt"))){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "userId") || (key0 === "generation")) || (key0 === "revokedAt"))){
validate34.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.userId !== undefined){
let data0 = data.userId;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate34.errors = [{instancePath:instancePath+"/userId",schemaPath:"schema:UserId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
validate34.errors = [{instancePath:instancePath+"/userId",schemaPath:"schema:UserId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate34.errors = [{instancePath:instancePath+"/userId",schemaPath:"schema:UserId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.generation !== undefined){
let data1 = data.generation;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate34.errors = [{instancePath:instancePath+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
validate34.errors = [{instancePath:instancePath+"/generation",schemaPath:"#/properties/generation/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate34.errors = [{instancePath:instancePath+"/generation",schemaPath:"#/properties/generation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revokedAt !== undefined){
let data2 = data.revokedAt;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data2 === "string"){
if(!(formats22.validate.test(data2))){
validate34.errors = [{instancePath:instancePath+"/revokedAt",schemaPath:"#/properties/revokedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/revokedAt",schemaPath:"#/properties/revokedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:TokenRevocationPage" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.items === undefined) && (missing0 = "items")) || ((data.nextCursor === undefined) && (missing0 = "nextCursor"))){
validate33.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "items") || (key0 === "nextCursor"))){
validate33.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.items !== undefined){
let data0 = data.items;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 100){
validate33.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate34(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nextCursor !== undefined){
let data2 = data.nextCursor;
const _errs5 = errors;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate33.errors = [{instancePath:instancePath+"/nextCursor",schemaPath:"schema:NextCursor/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"}];
return false;
}
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) > 512){
validate33.errors = [{instancePath:instancePath+"/nextCursor",schemaPath:"schema:NextCursor/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.response !== undefined){
if(!(validate33(data.response, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":{"response":true},"dynamicProps":false,"dynamicItems":false};

exports["GET-/2969456938e94ca6-not_provided-200-application/json"] = validate37;
const schema49 = {"type":"object","properties":{"response":{"$ref":"schema:Token"}},"components":{"schemas":{}},"paths":{}};
const schema50 = {"$id":"schema:Token","type":"object","description":"An access token, its lifetime and its scopes (RFC 6749 §5.1).","additionalProperties":false,"required":["access_token","token_type","expires_in","scope"],"properties":{"access_token":{"type":"string","description":"A JWT (RFC 9068), signed with ES256. Its claims are `iss`, `aud`, `sub` (the id of the user or of the service account), `client_id`, `scope`, `roles`, `iat`, `exp`, `jti`."},"token_type":{"type":"string","const":"Bearer","description":"How to send the access token (RFC 6750).","enum":["Bearer"]},"expires_in":{"type":"integer","minimum":1,"description":"The lifetime of the access token, in seconds."},"scope":{"$ref":"schema:Scope"},"refresh_token":{"$ref":"schema:RefreshToken"},"id_token":{"type":"string","description":"With the scope `openid`, who has signed in: a JWT (OpenID Connect Core 1.0 §2), signed with ES256. Its claims are `iss`, `aud` (the client), `sub`, `auth_time`, `nonce`, `at_hash`, `iat`, `exp`, `jti`."}}};
const schema51 = {"$id":"schema:Scope","type":"string","description":"The scopes of the token, separated by spaces (RFC 6749 §3.3)."};
const schema52 = {"$id":"schema:RefreshToken","type":"string","maxLength":200,"description":"A token that continues the session once (RFC 6749 §1.5). It expires after 30 days without use."};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:Token" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.access_token === undefined) && (missing0 = "access_token")) || ((data.token_type === undefined) && (missing0 = "token_type"))) || ((data.expires_in === undefined) && (missing0 = "expires_in"))) || ((data.scope === undefined) && (missing0 = "scope"))){
validate38.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "access_token") || (key0 === "token_type")) || (key0 === "expires_in")) || (key0 === "scope")) || (key0 === "refresh_token")) || (key0 === "id_token"))){
validate38.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.access_token !== undefined){
const _errs2 = errors;
if(typeof data.access_token !== "string"){
validate38.errors = [{instancePath:instancePath+"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token_type !== undefined){
let data1 = data.token_type;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate38.errors = [{instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Bearer" !== data1){
validate38.errors = [{instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/const",keyword:"const",params:{allowedValue: "Bearer"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data1 === "Bearer")){
validate38.errors = [{instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/enum",keyword:"enum",params:{allowedValues: schema50.properties.token_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_in !== undefined){
let data2 = data.expires_in;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate38.errors = [{instancePath:instancePath+"/expires_in",schemaPath:"#/properties/expires_in/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
validate38.errors = [{instancePath:instancePath+"/expires_in",schemaPath:"#/properties/expires_in/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined){
const _errs8 = errors;
if(typeof data.scope !== "string"){
validate38.errors = [{instancePath:instancePath+"/scope",schemaPath:"schema:Scope/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refresh_token !== undefined){
let data4 = data.refresh_token;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(func0(data4) > 200){
validate38.errors = [{instancePath:instancePath+"/refresh_token",schemaPath:"schema:RefreshToken/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
}
else {
validate38.errors = [{instancePath:instancePath+"/refresh_token",schemaPath:"schema:RefreshToken/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id_token !== undefined){
const _errs14 = errors;
if(typeof data.id_token !== "string"){
validate38.errors = [{instancePath:instancePath+"/id_token",schemaPath:"#/properties/id_token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate38.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.response !== undefined){
if(!(validate38(data.response, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":{"response":true},"dynamicProps":false,"dynamicItems":false};

exports["GET-/839e513e91c03f41-not_provided-200-application/json"] = validate40;
const schema53 = {"type":"object","properties":{"response":{"$ref":"schema:OAuthError"}},"components":{"schemas":{}},"paths":{}};
const schema54 = {"$id":"schema:OAuthError","type":"object","description":"An OAuth error (RFC 6749 §5.2).","additionalProperties":false,"required":["error","error_description"],"properties":{"error":{"type":"string","enum":["invalid_request","invalid_client","invalid_grant","unauthorized_client","unsupported_grant_type","invalid_scope","slow_down","server_error","temporarily_unavailable"],"description":"The error code."},"error_description":{"type":"string","description":"What happened in this request, for the developer of the client."}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.response !== undefined){
let data0 = data.response;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.error === undefined) && (missing0 = "error")) || ((data0.error_description === undefined) && (missing0 = "error_description"))){
validate40.errors = [{instancePath:instancePath+"/response",schemaPath:"schema:OAuthError/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data0){
if(!((key0 === "error") || (key0 === "error_description"))){
validate40.errors = [{instancePath:instancePath+"/response",schemaPath:"schema:OAuthError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data0.error !== undefined){
let data1 = data0.error;
const _errs5 = errors;
if(typeof data1 !== "string"){
validate40.errors = [{instancePath:instancePath+"/response/error",schemaPath:"schema:OAuthError/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((data1 === "invalid_request") || (data1 === "invalid_client")) || (data1 === "invalid_grant")) || (data1 === "unauthorized_client")) || (data1 === "unsupported_grant_type")) || (data1 === "invalid_scope")) || (data1 === "slow_down")) || (data1 === "server_error")) || (data1 === "temporarily_unavailable"))){
validate40.errors = [{instancePath:instancePath+"/response/error",schemaPath:"schema:OAuthError/properties/error/enum",keyword:"enum",params:{allowedValues: schema54.properties.error.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.error_description !== undefined){
const _errs7 = errors;
if(typeof data0.error_description !== "string"){
validate40.errors = [{instancePath:instancePath+"/response/error_description",schemaPath:"schema:OAuthError/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/response",schemaPath:"schema:OAuthError/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
else {
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":{"response":true},"dynamicProps":false,"dynamicItems":false};

exports["GET-/0d70bcd2291f5c3c-not_provided-200-application/json"] = validate41;
const schema55 = {"type":"object","properties":{"response":{"$ref":"schema:Revocation"}},"components":{"schemas":{}},"paths":{}};
const schema56 = {"$id":"schema:Revocation","type":"object","description":"The result of a revocation, which says nothing.","additionalProperties":false,"properties":{}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.response !== undefined){
let data0 = data.response;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
validate41.errors = [{instancePath:instancePath+"/response",schemaPath:"schema:Revocation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/response",schemaPath:"schema:Revocation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
else {
validate41.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":{"response":true},"dynamicProps":false,"dynamicItems":false};

exports["GET-/9f1733992df1ca40-not_provided-200-application/json"] = validate42;
const schema57 = {"type":"object","properties":{"response":{"$ref":"schema:Introspection"}},"components":{"schemas":{}},"paths":{}};
const schema58 = {"$id":"schema:Introspection","type":"object","description":"The state of a token (RFC 7662 §2.2). A token that is not active has no other members.","additionalProperties":false,"required":["active"],"properties":{"active":{"type":"boolean","description":"Whether the token is valid now."},"scope":{"$ref":"schema:Scope"},"client_id":{"type":"string","description":"The id of the client that the token was issued to."},"token_type":{"type":"string","const":"Bearer","description":"The type of an access token. Absent for a refresh token.","enum":["Bearer"]},"sub":{"type":"string","description":"The id of the user or of the service account."},"aud":{"type":"array","items":{"type":"string"},"description":"The services that accept an access token. Absent for a refresh token."},"iss":{"type":"string","description":"The issuer of the token."},"exp":{"type":"integer","description":"When the token expires, in seconds since 1970."},"iat":{"type":"integer","description":"When an access token was issued, in seconds since 1970. Absent for a refresh token."},"jti":{"type":"string","description":"The id of an access token. Absent for a refresh token."}}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:Introspection" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.active === undefined) && (missing0 = "active")){
validate43.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func3.call(schema58.properties, key0))){
validate43.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.active !== undefined){
const _errs2 = errors;
if(typeof data.active !== "boolean"){
validate43.errors = [{instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined){
const _errs4 = errors;
if(typeof data.scope !== "string"){
validate43.errors = [{instancePath:instancePath+"/scope",schemaPath:"schema:Scope/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client_id !== undefined){
const _errs7 = errors;
if(typeof data.client_id !== "string"){
validate43.errors = [{instancePath:instancePath+"/client_id",schemaPath:"#/properties/client_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token_type !== undefined){
let data3 = data.token_type;
const _errs9 = errors;
if(typeof data3 !== "string"){
validate43.errors = [{instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Bearer" !== data3){
validate43.errors = [{instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/const",keyword:"const",params:{allowedValue: "Bearer"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data3 === "Bearer")){
validate43.errors = [{instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/enum",keyword:"enum",params:{allowedValues: schema58.properties.token_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sub !== undefined){
const _errs11 = errors;
if(typeof data.sub !== "string"){
validate43.errors = [{instancePath:instancePath+"/sub",schemaPath:"#/properties/sub/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.aud !== undefined){
let data5 = data.aud;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data5)){
var valid2 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(typeof data5[i0] !== "string"){
validate43.errors = [{instancePath:instancePath+"/aud/" + i0,schemaPath:"#/properties/aud/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/aud",schemaPath:"#/properties/aud/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.iss !== undefined){
const _errs17 = errors;
if(typeof data.iss !== "string"){
validate43.errors = [{instancePath:instancePath+"/iss",schemaPath:"#/properties/iss/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exp !== undefined){
let data8 = data.exp;
const _errs19 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate43.errors = [{instancePath:instancePath+"/exp",schemaPath:"#/properties/exp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.iat !== undefined){
let data9 = data.iat;
const _errs21 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate43.errors = [{instancePath:instancePath+"/iat",schemaPath:"#/properties/iat/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.jti !== undefined){
const _errs23 = errors;
if(typeof data.jti !== "string"){
validate43.errors = [{instancePath:instancePath+"/jti",schemaPath:"#/properties/jti/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate43.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.response !== undefined){
if(!(validate43(data.response, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":{"response":true},"dynamicProps":false,"dynamicItems":false};

exports["GET-/79a7b706193322b1-not_provided-200-application/json"] = validate45;
const schema60 = {"type":"object","properties":{"response":{"$ref":"schema:UserInfo"}},"components":{"schemas":{}},"paths":{}};
const schema61 = {"$id":"schema:UserInfo","type":"object","description":"Claims about a user (OpenID Connect Core 1.0 §5.1).","additionalProperties":false,"required":["sub"],"properties":{"sub":{"type":"string","description":"The user's id."},"name":{"$ref":"schema:PersonName"},"email":{"$ref":"schema:Email"},"email_verified":{"type":"boolean","description":"Whether the user has shown that they read mail at the address."}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:UserInfo" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.sub === undefined) && (missing0 = "sub")){
validate46.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "sub") || (key0 === "name")) || (key0 === "email")) || (key0 === "email_verified"))){
validate46.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.sub !== undefined){
const _errs2 = errors;
if(typeof data.sub !== "string"){
validate46.errors = [{instancePath:instancePath+"/sub",schemaPath:"#/properties/sub/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data1 === "string"){
if(func0(data1) > 200){
validate46.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:PersonName/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func0(data1) < 1){
validate46.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:PersonName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern0.test(data1)){
validate46.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:PersonName/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data1))){
validate46.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:PersonName/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\""}];
return false;
}
}
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:PersonName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data2 = data.email;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data2 === "string"){
if(func0(data2) > 254){
validate46.errors = [{instancePath:instancePath+"/email",schemaPath:"schema:Email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(!(formats2.test(data2))){
validate46.errors = [{instancePath:instancePath+"/email",schemaPath:"schema:Email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/email",schemaPath:"schema:Email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email_verified !== undefined){
const _errs10 = errors;
if(typeof data.email_verified !== "boolean"){
validate46.errors = [{instancePath:instancePath+"/email_verified",schemaPath:"#/properties/email_verified/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.response !== undefined){
if(!(validate46(data.response, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":{"response":true},"dynamicProps":false,"dynamicItems":false};

exports["GET-/654961e2137602ea-not_provided-200-application/json"] = validate48;
const schema64 = {"type":"object","properties":{"response":{"$ref":"schema:JsonWebKeySet"}},"components":{"schemas":{}},"paths":{}};
const schema65 = {"$id":"schema:JsonWebKeySet","type":"object","description":"A set of public keys (RFC 7517 §5).","additionalProperties":false,"required":["keys"],"properties":{"keys":{"type":"array","minItems":1,"description":"The keys with which the tokens in use may be signed.","items":{"$ref":"schema:JsonWebKey"}}}};
const schema66 = {"$id":"schema:JsonWebKey","type":"object","description":"A public key on the curve P-256 (RFC 7517 §4, RFC 7518 §6.2).","additionalProperties":false,"required":["kty","crv","use","alg","kid","x","y"],"properties":{"kty":{"type":"string","const":"EC","description":"The type of the key.","enum":["EC"]},"crv":{"type":"string","const":"P-256","description":"The curve of the key.","enum":["P-256"]},"use":{"type":"string","const":"sig","description":"The purpose of the key.","enum":["sig"]},"alg":{"type":"string","const":"ES256","description":"The algorithm of the key.","enum":["ES256"]},"kid":{"type":"string","description":"The id of the key. A token contains the id of the key with which it is signed."},"x":{"type":"string","description":"The x coordinate of the point, in base64url."},"y":{"type":"string","description":"The y coordinate of the point, in base64url."}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:JsonWebKeySet" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.keys === undefined) && (missing0 = "keys")){
validate49.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "keys")){
validate49.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.keys !== undefined){
let data0 = data.keys;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
validate49.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((((((data1.kty === undefined) && (missing1 = "kty")) || ((data1.crv === undefined) && (missing1 = "crv"))) || ((data1.use === undefined) && (missing1 = "use"))) || ((data1.alg === undefined) && (missing1 = "alg"))) || ((data1.kid === undefined) && (missing1 = "kid"))) || ((data1.x === undefined) && (missing1 = "x"))) || ((data1.y === undefined) && (missing1 = "y"))){
validate49.errors = [{instancePath:instancePath+"/keys/" + i0,schemaPath:"schema:JsonWebKey/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs7 = errors;
for(const key1 in data1){
if(!(((((((key1 === "kty") || (key1 === "crv")) || (key1 === "use")) || (key1 === "alg")) || (key1 === "kid")) || (key1 === "x")) || (key1 === "y"))){
validate49.errors = [{instancePath:instancePath+"/keys/" + i0,schemaPath:"schema:JsonWebKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs7 === errors){
if(data1.kty !== undefined){
let data2 = data1.kty;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate49.errors = [{instancePath:instancePath+"/keys/" + i0+"/kty",schemaPath:"schema:JsonWebKey/properties/kty/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("EC" !== data2){
validate49.errors = [{instancePath:instancePath+"/keys/" + i0+"/kty",schemaPath:"schema:JsonWebKey/properties/kty/const",keyword:"const",params:{allowedValue: "EC"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "EC")){
validate49.errors = [{instancePath:instancePath+"/keys/" + i0+"/kty",schemaPath:"schema:JsonWebKey/properties/kty/enum",keyword:"enum",params:{allowedValues: schema66.properties.kty.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.crv !== undefined){
let data3 = data1.crv;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate49.errors = [{instancePath:instancePath+"/keys/" + i0+"/crv",schemaPath:"schema:JsonWebKey/properties/crv/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("P-256" !== data3){
validate49.errors = [{instancePath:instancePath+"/keys/" + i0+"/crv",schemaPath:"schema:JsonWebKey/properties/crv/const",keyword:"const",params:{allowedValue: "P-256"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data3 === "P-256")){
validate49.errors = [{instancePath:instancePath+"/keys/" + i0+"/crv",schemaPath:"schema:JsonWebKey/properties/crv/enum",keyword:"enum",params:{allowedValues: schema66.properties.crv.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.use !== undefined){
let data4 = data1.use;
const _errs12 = errors;
if(typeof data4 !== "string"){
validate49.errors = [{instancePath:instancePath+"/keys/" + i0+"/use",schemaPath:"schema:JsonWebKey/properties/use/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("sig" !== data4){
validate49.errors = [{instancePath:instancePath+"/keys/" + i0+"/use",schemaPath:"schema:JsonWebKey/properties/use/const",keyword:"const",params:{allowedValue: "sig"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data4 === "sig")){
validate49.errors = [{instancePath:instancePath+"/keys/" + i0+"/use",schemaPath:"schema:JsonWebKey/properties/use/enum",keyword:"enum",params:{allowedValues: schema66.properties.use.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.alg !== undefined){
let data5 = data1.alg;
const _errs14 = errors;
if(typeof data5 !== "string"){
validate49.errors = [{instancePath:instancePath+"/keys/" + i0+"/alg",schemaPath:"schema:JsonWebKey/properties/alg/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("ES256" !== data5){
validate49.errors = [{instancePath:instancePath+"/keys/" + i0+"/alg",schemaPath:"schema:JsonWebKey/properties/alg/const",keyword:"const",params:{allowedValue: "ES256"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data5 === "ES256")){
validate49.errors = [{instancePath:instancePath+"/keys/" + i0+"/alg",schemaPath:"schema:JsonWebKey/properties/alg/enum",keyword:"enum",params:{allowedValues: schema66.properties.alg.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.kid !== undefined){
const _errs16 = errors;
if(typeof data1.kid !== "string"){
validate49.errors = [{instancePath:instancePath+"/keys/" + i0+"/kid",schemaPath:"schema:JsonWebKey/properties/kid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.x !== undefined){
const _errs18 = errors;
if(typeof data1.x !== "string"){
validate49.errors = [{instancePath:instancePath+"/keys/" + i0+"/x",schemaPath:"schema:JsonWebKey/properties/x/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.y !== undefined){
const _errs20 = errors;
if(typeof data1.y !== "string"){
validate49.errors = [{instancePath:instancePath+"/keys/" + i0+"/y",schemaPath:"schema:JsonWebKey/properties/y/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/keys/" + i0,schemaPath:"schema:JsonWebKey/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.response !== undefined){
if(!(validate49(data.response, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
validate48.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":{"response":true},"dynamicProps":false,"dynamicItems":false};

exports["GET-/ce98e2f289edac3e-not_provided-200-application/json"] = validate51;
const schema67 = {"type":"object","properties":{"response":{"$ref":"schema:AuthorizationServer"}},"components":{"schemas":{}},"paths":{}};
const schema68 = {"$id":"schema:AuthorizationServer","type":"object","description":"The authorization server's metadata (RFC 8414 §2, OpenID Connect Discovery 1.0 §3).","additionalProperties":false,"required":["issuer","authorization_endpoint","token_endpoint","revocation_endpoint","introspection_endpoint","userinfo_endpoint","jwks_uri","service_documentation","scopes_supported","response_types_supported","grant_types_supported","token_endpoint_auth_methods_supported","revocation_endpoint_auth_methods_supported","introspection_endpoint_auth_methods_supported","response_modes_supported","code_challenge_methods_supported","authorization_response_iss_parameter_supported","request_parameter_supported","request_uri_parameter_supported","subject_types_supported","id_token_signing_alg_values_supported","claims_supported"],"properties":{"issuer":{"type":"string","format":"uri","description":"The issuer of the tokens (`iss`)."},"authorization_endpoint":{"type":"string","format":"uri","description":"The URL at which people sign in."},"introspection_endpoint":{"type":"string","format":"uri","description":"The URL at which the state of a token is available."},"userinfo_endpoint":{"type":"string","format":"uri","description":"The URL at which claims about the signed-in user are available."},"token_endpoint":{"type":"string","format":"uri","description":"The URL at which tokens are issued."},"revocation_endpoint":{"type":"string","format":"uri","description":"The URL at which tokens are revoked."},"jwks_uri":{"type":"string","format":"uri","description":"The URL of the public keys."},"service_documentation":{"type":"string","format":"uri","description":"The URL of the human-readable documentation."},"scopes_supported":{"type":"array","items":{"type":"string"},"description":"All scopes that exist."},"response_types_supported":{"type":"array","items":{"type":"string"},"description":"What the authorization endpoint can return."},"response_modes_supported":{"type":"array","items":{"type":"string"},"description":"How the authorization endpoint returns it."},"grant_types_supported":{"type":"array","items":{"type":"string"},"description":"The grants that the token endpoint supports."},"token_endpoint_auth_methods_supported":{"type":"array","items":{"type":"string"},"description":"How a client can authenticate at the token endpoint."},"revocation_endpoint_auth_methods_supported":{"type":"array","items":{"type":"string"},"description":"How a client can authenticate at the revocation endpoint."},"introspection_endpoint_auth_methods_supported":{"type":"array","items":{"type":"string"},"description":"How a client can authenticate at the introspection endpoint."},"code_challenge_methods_supported":{"type":"array","items":{"type":"string"},"description":"The methods of PKCE, which every client needs (RFC 7636)."},"authorization_response_iss_parameter_supported":{"type":"boolean","description":"Whether the authorization endpoint returns `iss` (RFC 9207 §3)."},"request_parameter_supported":{"type":"boolean","description":"Whether an authorization request may have the parameter `request`."},"request_uri_parameter_supported":{"type":"boolean","description":"Whether an authorization request may have the parameter `request_uri`."},"subject_types_supported":{"type":"array","items":{"type":"string"},"description":"The types of `sub`. With `public`, every client gets the same value for a user."},"id_token_signing_alg_values_supported":{"type":"array","items":{"type":"string"},"description":"The algorithms with which ID tokens are signed."},"claims_supported":{"type":"array","items":{"type":"string"},"description":"The claims about a user, in ID tokens and in the response of `getUserInfo`."}}};
const formats38 = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i;

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.response !== undefined){
let data0 = data.response;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((((((((((((((((((((((data0.issuer === undefined) && (missing0 = "issuer")) || ((data0.authorization_endpoint === undefined) && (missing0 = "authorization_endpoint"))) || ((data0.token_endpoint === undefined) && (missing0 = "token_endpoint"))) || ((data0.revocation_endpoint === undefined) && (missing0 = "revocation_endpoint"))) || ((data0.introspection_endpoint === undefined) && (missing0 = "introspection_endpoint"))) || ((data0.userinfo_endpoint === undefined) && (missing0 = "userinfo_endpoint"))) || ((data0.jwks_uri === undefined) && (missing0 = "jwks_uri"))) || ((data0.service_documentation === undefined) && (missing0 = "service_documentation"))) || ((data0.scopes_supported === undefined) && (missing0 = "scopes_supported"))) || ((data0.response_types_supported === undefined) && (missing0 = "response_types_supported"))) || ((data0.grant_types_supported === undefined) && (missing0 = "grant_types_supported"))) || ((data0.token_endpoint_auth_methods_supported === undefined) && (missing0 = "token_endpoint_auth_methods_supported"))) || ((data0.revocation_endpoint_auth_methods_supported === undefined) && (missing0 = "revocation_endpoint_auth_methods_supported"))) || ((data0.introspection_endpoint_auth_methods_supported === undefined) && (missing0 = "introspection_endpoint_auth_methods_supported"))) || ((data0.response_modes_supported === undefined) && (missing0 = "response_modes_supported"))) || ((data0.code_challenge_methods_supported === undefined) && (missing0 = "code_challenge_methods_supported"))) || ((data0.authorization_response_iss_parameter_supported === undefined) && (missing0 = "authorization_response_iss_parameter_supported"))) || ((data0.request_parameter_supported === undefined) && (missing0 = "request_parameter_supported"))) || ((data0.request_uri_parameter_supported === undefined) && (missing0 = "request_uri_parameter_supported"))) || ((data0.subject_types_supported === undefined) && (missing0 = "subject_types_supported"))) || ((data0.id_token_signing_alg_values_supported === undefined) && (missing0 = "id_token_signing_alg_values_supported"))) || ((data0.claims_supported === undefined) && (missing0 = "claims_supported"))){
validate51.errors = [{instancePath:instancePath+"/response",schemaPath:"schema:AuthorizationServer/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data0){
if(!(func3.call(schema68.properties, key0))){
validate51.errors = [{instancePath:instancePath+"/response",schemaPath:"schema:AuthorizationServer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data0.issuer !== undefined){
let data1 = data0.issuer;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data1 === "string"){
if(!(formats38.test(data1))){
validate51.errors = [{instancePath:instancePath+"/response/issuer",schemaPath:"schema:AuthorizationServer/properties/issuer/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/response/issuer",schemaPath:"schema:AuthorizationServer/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.authorization_endpoint !== undefined){
let data2 = data0.authorization_endpoint;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data2 === "string"){
if(!(formats38.test(data2))){
validate51.errors = [{instancePath:instancePath+"/response/authorization_endpoint",schemaPath:"schema:AuthorizationServer/properties/authorization_endpoint/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/response/authorization_endpoint",schemaPath:"schema:AuthorizationServer/properties/authorization_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.introspection_endpoint !== undefined){
let data3 = data0.introspection_endpoint;
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(typeof data3 === "string"){
if(!(formats38.test(data3))){
validate51.errors = [{instancePath:instancePath+"/response/introspection_endpoint",schemaPath:"schema:AuthorizationServer/properties/introspection_endpoint/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/response/introspection_endpoint",schemaPath:"schema:AuthorizationServer/properties/introspection_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.userinfo_endpoint !== undefined){
let data4 = data0.userinfo_endpoint;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data4 === "string"){
if(!(formats38.test(data4))){
validate51.errors = [{instancePath:instancePath+"/response/userinfo_endpoint",schemaPath:"schema:AuthorizationServer/properties/userinfo_endpoint/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/response/userinfo_endpoint",schemaPath:"schema:AuthorizationServer/properties/userinfo_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.token_endpoint !== undefined){
let data5 = data0.token_endpoint;
const _errs13 = errors;
if(errors === _errs13){
if(errors === _errs13){
if(typeof data5 === "string"){
if(!(formats38.test(data5))){
validate51.errors = [{instancePath:instancePath+"/response/token_endpoint",schemaPath:"schema:AuthorizationServer/properties/token_endpoint/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/response/token_endpoint",schemaPath:"schema:AuthorizationServer/properties/token_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.revocation_endpoint !== undefined){
let data6 = data0.revocation_endpoint;
const _errs15 = errors;
if(errors === _errs15){
if(errors === _errs15){
if(typeof data6 === "string"){
if(!(formats38.test(data6))){
validate51.errors = [{instancePath:instancePath+"/response/revocation_endpoint",schemaPath:"schema:AuthorizationServer/properties/revocation_endpoint/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/response/revocation_endpoint",schemaPath:"schema:AuthorizationServer/properties/revocation_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.jwks_uri !== undefined){
let data7 = data0.jwks_uri;
const _errs17 = errors;
if(errors === _errs17){
if(errors === _errs17){
if(typeof data7 === "string"){
if(!(formats38.test(data7))){
validate51.errors = [{instancePath:instancePath+"/response/jwks_uri",schemaPath:"schema:AuthorizationServer/properties/jwks_uri/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/response/jwks_uri",schemaPath:"schema:AuthorizationServer/properties/jwks_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.service_documentation !== undefined){
let data8 = data0.service_documentation;
const _errs19 = errors;
if(errors === _errs19){
if(errors === _errs19){
if(typeof data8 === "string"){
if(!(formats38.test(data8))){
validate51.errors = [{instancePath:instancePath+"/response/service_documentation",schemaPath:"schema:AuthorizationServer/properties/service_documentation/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/response/service_documentation",schemaPath:"schema:AuthorizationServer/properties/service_documentation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.scopes_supported !== undefined){
let data9 = data0.scopes_supported;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data9)){
var valid3 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs23 = errors;
if(typeof data9[i0] !== "string"){
validate51.errors = [{instancePath:instancePath+"/response/scopes_supported/" + i0,schemaPath:"schema:AuthorizationServer/properties/scopes_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs23 === errors;
if(!valid3){
break;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/response/scopes_supported",schemaPath:"schema:AuthorizationServer/properties/scopes_supported/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.response_types_supported !== undefined){
let data11 = data0.response_types_supported;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data11)){
var valid4 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
const _errs27 = errors;
if(typeof data11[i1] !== "string"){
validate51.errors = [{instancePath:instancePath+"/response/response_types_supported/" + i1,schemaPath:"schema:AuthorizationServer/properties/response_types_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs27 === errors;
if(!valid4){
break;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/response/response_types_supported",schemaPath:"schema:AuthorizationServer/properties/response_types_supported/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs25 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.response_modes_supported !== undefined){
let data13 = data0.response_modes_supported;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data13)){
var valid5 = true;
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
const _errs31 = errors;
if(typeof data13[i2] !== "string"){
validate51.errors = [{instancePath:instancePath+"/response/response_modes_supported/" + i2,schemaPath:"schema:AuthorizationServer/properties/response_modes_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs31 === errors;
if(!valid5){
break;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/response/response_modes_supported",schemaPath:"schema:AuthorizationServer/properties/response_modes_supported/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs29 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.grant_types_supported !== undefined){
let data15 = data0.grant_types_supported;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data15)){
var valid6 = true;
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
const _errs35 = errors;
if(typeof data15[i3] !== "string"){
validate51.errors = [{instancePath:instancePath+"/response/grant_types_supported/" + i3,schemaPath:"schema:AuthorizationServer/properties/grant_types_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs35 === errors;
if(!valid6){
break;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/response/grant_types_supported",schemaPath:"schema:AuthorizationServer/properties/grant_types_supported/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs33 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.token_endpoint_auth_methods_supported !== undefined){
let data17 = data0.token_endpoint_auth_methods_supported;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data17)){
var valid7 = true;
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
const _errs39 = errors;
if(typeof data17[i4] !== "string"){
validate51.errors = [{instancePath:instancePath+"/response/token_endpoint_auth_methods_supported/" + i4,schemaPath:"schema:AuthorizationServer/properties/token_endpoint_auth_methods_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs39 === errors;
if(!valid7){
break;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/response/token_endpoint_auth_methods_supported",schemaPath:"schema:AuthorizationServer/properties/token_endpoint_auth_methods_supported/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs37 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.revocation_endpoint_auth_methods_supported !== undefined){
let data19 = data0.revocation_endpoint_auth_methods_supported;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data19)){
var valid8 = true;
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
const _errs43 = errors;
if(typeof data19[i5] !== "string"){
validate51.errors = [{instancePath:instancePath+"/response/revocation_endpoint_auth_methods_supported/" + i5,schemaPath:"schema:AuthorizationServer/properties/revocation_endpoint_auth_methods_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs43 === errors;
if(!valid8){
break;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/response/revocation_endpoint_auth_methods_supported",schemaPath:"schema:AuthorizationServer/properties/revocation_endpoint_auth_methods_supported/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs41 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.introspection_endpoint_auth_methods_supported !== undefined){
let data21 = data0.introspection_endpoint_auth_methods_supported;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data21)){
var valid9 = true;
const len6 = data21.length;
for(let i6=0; i6<len6; i6++){
const _errs47 = errors;
if(typeof data21[i6] !== "string"){
validate51.errors = [{instancePath:instancePath+"/response/introspection_endpoint_auth_methods_supported/" + i6,schemaPath:"schema:AuthorizationServer/properties/introspection_endpoint_auth_methods_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs47 === errors;
if(!valid9){
break;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/response/introspection_endpoint_auth_methods_supported",schemaPath:"schema:AuthorizationServer/properties/introspection_endpoint_auth_methods_supported/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs45 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.code_challenge_methods_supported !== undefined){
let data23 = data0.code_challenge_methods_supported;
const _errs49 = errors;
if(errors === _errs49){
if(Array.isArray(data23)){
var valid10 = true;
const len7 = data23.length;
for(let i7=0; i7<len7; i7++){
const _errs51 = errors;
if(typeof data23[i7] !== "string"){
validate51.errors = [{instancePath:instancePath+"/response/code_challenge_methods_supported/" + i7,schemaPath:"schema:AuthorizationServer/properties/code_challenge_methods_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs51 === errors;
if(!valid10){
break;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/response/code_challenge_methods_supported",schemaPath:"schema:AuthorizationServer/properties/code_challenge_methods_supported/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs49 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.authorization_response_iss_parameter_supported !== undefined){
const _errs53 = errors;
if(typeof data0.authorization_response_iss_parameter_supported !== "boolean"){
validate51.errors = [{instancePath:instancePath+"/response/authorization_response_iss_parameter_supported",schemaPath:"schema:AuthorizationServer/properties/authorization_response_iss_parameter_supported/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs53 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.request_parameter_supported !== undefined){
const _errs55 = errors;
if(typeof data0.request_parameter_supported !== "boolean"){
validate51.errors = [{instancePath:instancePath+"/response/request_parameter_supported",schemaPath:"schema:AuthorizationServer/properties/request_parameter_supported/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs55 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.request_uri_parameter_supported !== undefined){
const _errs57 = errors;
if(typeof data0.request_uri_parameter_supported !== "boolean"){
validate51.errors = [{instancePath:instancePath+"/response/request_uri_parameter_supported",schemaPath:"schema:AuthorizationServer/properties/request_uri_parameter_supported/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs57 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.subject_types_supported !== undefined){
let data28 = data0.subject_types_supported;
const _errs59 = errors;
if(errors === _errs59){
if(Array.isArray(data28)){
var valid11 = true;
const len8 = data28.length;
for(let i8=0; i8<len8; i8++){
const _errs61 = errors;
if(typeof data28[i8] !== "string"){
validate51.errors = [{instancePath:instancePath+"/response/subject_types_supported/" + i8,schemaPath:"schema:AuthorizationServer/properties/subject_types_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs61 === errors;
if(!valid11){
break;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/response/subject_types_supported",schemaPath:"schema:AuthorizationServer/properties/subject_types_supported/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs59 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.id_token_signing_alg_values_supported !== undefined){
let data30 = data0.id_token_signing_alg_values_supported;
const _errs63 = errors;
if(errors === _errs63){
if(Array.isArray(data30)){
var valid12 = true;
const len9 = data30.length;
for(let i9=0; i9<len9; i9++){
const _errs65 = errors;
if(typeof data30[i9] !== "string"){
validate51.errors = [{instancePath:instancePath+"/response/id_token_signing_alg_values_supported/" + i9,schemaPath:"schema:AuthorizationServer/properties/id_token_signing_alg_values_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs65 === errors;
if(!valid12){
break;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/response/id_token_signing_alg_values_supported",schemaPath:"schema:AuthorizationServer/properties/id_token_signing_alg_values_supported/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs63 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.claims_supported !== undefined){
let data32 = data0.claims_supported;
const _errs67 = errors;
if(errors === _errs67){
if(Array.isArray(data32)){
var valid13 = true;
const len10 = data32.length;
for(let i10=0; i10<len10; i10++){
const _errs69 = errors;
if(typeof data32[i10] !== "string"){
validate51.errors = [{instancePath:instancePath+"/response/claims_supported/" + i10,schemaPath:"schema:AuthorizationServer/properties/claims_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs69 === errors;
if(!valid13){
break;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/response/claims_supported",schemaPath:"schema:AuthorizationServer/properties/claims_supported/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs67 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/response",schemaPath:"schema:AuthorizationServer/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
else {
validate51.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":{"response":true},"dynamicProps":false,"dynamicItems":false};

exports["GET-/e9e082ecbe0bcf0f-not_provided-200-application/json"] = validate52;
const schema69 = {"type":"object","properties":{"response":{"$ref":"schema:OauthClientPage"}},"components":{"schemas":{}},"paths":{}};
const schema70 = {"$id":"schema:OauthClientPage","type":"object","description":"A page of OAuth clients.","additionalProperties":false,"required":["items","nextCursor"],"properties":{"items":{"type":"array","maxItems":100,"description":"The clients, in the order of their ids.","items":{"$ref":"schema:OauthClient"}},"nextCursor":{"$ref":"schema:NextCursor"}}};
const schema71 = {"$id":"schema:OauthClient","type":"object","description":"An application in which people can sign in.","additionalProperties":false,"required":["clientId","name","type","redirectUris","version","createdAt","updatedAt"],"properties":{"clientId":{"$ref":"schema:OauthClientId"},"name":{"$ref":"schema:OauthClientName"},"type":{"$ref":"schema:OauthClientType"},"redirectUris":{"$ref":"schema:RedirectUris"},"version":{"type":"integer","minimum":1,"maximum":2147483647,"description":"The version of the client. It increases with each change."},"createdAt":{"type":"string","format":"date-time","description":"When the client was registered."},"updatedAt":{"type":"string","format":"date-time","description":"When the client was last changed."}}};
const schema72 = {"$id":"schema:OauthClientId","type":"string","minLength":3,"maxLength":100,"pattern":"^[a-z0-9][a-z0-9._-]*$","description":"The id of the client (`client_id`), chosen by staff: lower-case letters, digits, dots, hyphens and underscores. It cannot be changed."};
const schema73 = {"$id":"schema:OauthClientName","type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$","format":"line","description":"The name of the application, which people see when they sign in."};
const schema74 = {"$id":"schema:OauthClientType","type":"string","enum":["public","confidential"],"description":"Whether the client has a secret (RFC 6749 §2.1)."};
const schema75 = {"$id":"schema:RedirectUris","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"type":"string","maxLength":2000,"pattern":"^[a-z][a-z0-9+.-]*:/[!-~]*$"},"description":"The URIs to which the service may redirect a person who has signed in. The rules are in `createOauthClient`."};
const pattern13 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "u");
const pattern15 = new RegExp("^[a-z][a-z0-9+.-]*:/[!-~]*$", "u");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:OauthClient" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.clientId === undefined) && (missing0 = "clientId")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.redirectUris === undefined) && (missing0 = "redirectUris"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.updatedAt === undefined) && (missing0 = "updatedAt"))){
validate54.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "clientId") || (key0 === "name")) || (key0 === "type")) || (key0 === "redirectUris")) || (key0 === "version")) || (key0 === "createdAt")) || (key0 === "updatedAt"))){
validate54.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.clientId !== undefined){
let data0 = data.clientId;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func0(data0) > 100){
validate54.errors = [{instancePath:instancePath+"/clientId",schemaPath:"schema:OauthClientId/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func0(data0) < 3){
validate54.errors = [{instancePath:instancePath+"/clientId",schemaPath:"schema:OauthClientId/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"}];
return false;
}
else {
if(!pattern13.test(data0)){
validate54.errors = [{instancePath:instancePath+"/clientId",schemaPath:"schema:OauthClientId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]*$"+"\""}];
return false;
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/clientId",schemaPath:"schema:OauthClientId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data1 === "string"){
if(func0(data1) > 100){
validate54.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:OauthClientName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func0(data1) < 1){
validate54.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:OauthClientName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern0.test(data1)){
validate54.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:OauthClientName/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data1))){
validate54.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:OauthClientName/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\""}];
return false;
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:OauthClientName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data2 = data.type;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate54.errors = [{instancePath:instancePath+"/type",schemaPath:"schema:OauthClientType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "public") || (data2 === "confidential"))){
validate54.errors = [{instancePath:instancePath+"/type",schemaPath:"schema:OauthClientType/enum",keyword:"enum",params:{allowedValues: schema74.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.redirectUris !== undefined){
let data3 = data.redirectUris;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data3)){
if(data3.length > 20){
validate54.errors = [{instancePath:instancePath+"/redirectUris",schemaPath:"schema:RedirectUris/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
if(data3.length < 1){
validate54.errors = [{instancePath:instancePath+"/redirectUris",schemaPath:"schema:RedirectUris/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid5 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs14 = errors;
if(errors === _errs14){
if(typeof data4 === "string"){
if(func0(data4) > 2000){
validate54.errors = [{instancePath:instancePath+"/redirectUris/" + i0,schemaPath:"schema:RedirectUris/items/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
else {
if(!pattern15.test(data4)){
validate54.errors = [{instancePath:instancePath+"/redirectUris/" + i0,schemaPath:"schema:RedirectUris/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9+.-]*:/[!-~]*$"},message:"must match pattern \""+"^[a-z][a-z0-9+.-]*:/[!-~]*$"+"\""}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/redirectUris/" + i0,schemaPath:"schema:RedirectUris/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs14 === errors;
if(!valid5){
break;
}
}
if(valid5){
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate54.errors = [{instancePath:instancePath+"/redirectUris",schemaPath:"schema:RedirectUris/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/redirectUris",schemaPath:"schema:RedirectUris/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data5 = data.version;
const _errs16 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate54.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2147483647 || isNaN(data5)){
validate54.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate54.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
let data6 = data.createdAt;
const _errs18 = errors;
if(errors === _errs18){
if(errors === _errs18){
if(typeof data6 === "string"){
if(!(formats22.validate.test(data6))){
validate54.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updatedAt !== undefined){
let data7 = data.updatedAt;
const _errs20 = errors;
if(errors === _errs20){
if(errors === _errs20){
if(typeof data7 === "string"){
if(!(formats22.validate.test(data7))){
validate54.errors = [{instancePath:instancePath+"/updatedAt",schemaPath:"#/properties/updatedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/updatedAt",schemaPath:"#/properties/updatedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:OauthClientPage" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.items === undefined) && (missing0 = "items")) || ((data.nextCursor === undefined) && (missing0 = "nextCursor"))){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "items") || (key0 === "nextCursor"))){
validate53.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.items !== undefined){
let data0 = data.items;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 100){
validate53.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate54(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nextCursor !== undefined){
let data2 = data.nextCursor;
const _errs5 = errors;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate53.errors = [{instancePath:instancePath+"/nextCursor",schemaPath:"schema:NextCursor/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"}];
return false;
}
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) > 512){
validate53.errors = [{instancePath:instancePath+"/nextCursor",schemaPath:"schema:NextCursor/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.response !== undefined){
if(!(validate53(data.response, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":{"response":true},"dynamicProps":false,"dynamicItems":false};

exports["GET-/c4ef54fff363e403-not_provided-200-application/json"] = validate57;
const schema77 = {"type":"object","properties":{"response":{"$ref":"schema:OauthClientWithSecret"}},"components":{"schemas":{}},"paths":{}};
const schema78 = {"$id":"schema:OauthClientWithSecret","type":"object","description":"A new OAuth client, with its secret if it is confidential.","additionalProperties":false,"required":["clientId","name","type","redirectUris","version","createdAt","updatedAt"],"properties":{"clientId":{"$ref":"schema:OauthClientId"},"name":{"$ref":"schema:OauthClientName"},"type":{"$ref":"schema:OauthClientType"},"redirectUris":{"$ref":"schema:RedirectUris"},"version":{"type":"integer","minimum":1,"maximum":2147483647,"description":"The version of the client. It increases with each change."},"createdAt":{"type":"string","format":"date-time","description":"When the client was registered."},"updatedAt":{"type":"string","format":"date-time","description":"When the client was last changed."},"clientSecret":{"type":"string","pattern":"^[A-Za-z0-9_-]{43}$","description":"The secret of a confidential client: 32 random bytes in base64url. It is shown once. A public client has none."}}};
const pattern19 = new RegExp("^[A-Za-z0-9_-]{43}$", "u");

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:OauthClientWithSecret" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.clientId === undefined) && (missing0 = "clientId")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.redirectUris === undefined) && (missing0 = "redirectUris"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.updatedAt === undefined) && (missing0 = "updatedAt"))){
validate58.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "clientId") || (key0 === "name")) || (key0 === "type")) || (key0 === "redirectUris")) || (key0 === "version")) || (key0 === "createdAt")) || (key0 === "updatedAt")) || (key0 === "clientSecret"))){
validate58.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.clientId !== undefined){
let data0 = data.clientId;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func0(data0) > 100){
validate58.errors = [{instancePath:instancePath+"/clientId",schemaPath:"schema:OauthClientId/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func0(data0) < 3){
validate58.errors = [{instancePath:instancePath+"/clientId",schemaPath:"schema:OauthClientId/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"}];
return false;
}
else {
if(!pattern13.test(data0)){
validate58.errors = [{instancePath:instancePath+"/clientId",schemaPath:"schema:OauthClientId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]*$"+"\""}];
return false;
}
}
}
}
else {
validate58.errors = [{instancePath:instancePath+"/clientId",schemaPath:"schema:OauthClientId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data1 === "string"){
if(func0(data1) > 100){
validate58.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:OauthClientName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func0(data1) < 1){
validate58.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:OauthClientName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern0.test(data1)){
validate58.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:OauthClientName/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data1))){
validate58.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:OauthClientName/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\""}];
return false;
}
}
}
}
}
else {
validate58.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:OauthClientName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data2 = data.type;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate58.errors = [{instancePath:instancePath+"/type",schemaPath:"schema:OauthClientType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "public") || (data2 === "confidential"))){
validate58.errors = [{instancePath:instancePath+"/type",schemaPath:"schema:OauthClientType/enum",keyword:"enum",params:{allowedValues: schema74.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.redirectUris !== undefined){
let data3 = data.redirectUris;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data3)){
if(data3.length > 20){
validate58.errors = [{instancePath:instancePath+"/redirectUris",schemaPath:"schema:RedirectUris/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
if(data3.length < 1){
validate58.errors = [{instancePath:instancePath+"/redirectUris",schemaPath:"schema:RedirectUris/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid5 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs14 = errors;
if(errors === _errs14){
if(typeof data4 === "string"){
if(func0(data4) > 2000){
validate58.errors = [{instancePath:instancePath+"/redirectUris/" + i0,schemaPath:"schema:RedirectUris/items/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
else {
if(!pattern15.test(data4)){
validate58.errors = [{instancePath:instancePath+"/redirectUris/" + i0,schemaPath:"schema:RedirectUris/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9+.-]*:/[!-~]*$"},message:"must match pattern \""+"^[a-z][a-z0-9+.-]*:/[!-~]*$"+"\""}];
return false;
}
}
}
else {
validate58.errors = [{instancePath:instancePath+"/redirectUris/" + i0,schemaPath:"schema:RedirectUris/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs14 === errors;
if(!valid5){
break;
}
}
if(valid5){
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate58.errors = [{instancePath:instancePath+"/redirectUris",schemaPath:"schema:RedirectUris/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
}
else {
validate58.errors = [{instancePath:instancePath+"/redirectUris",schemaPath:"schema:RedirectUris/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data5 = data.version;
const _errs16 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate58.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2147483647 || isNaN(data5)){
validate58.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate58.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
let data6 = data.createdAt;
const _errs18 = errors;
if(errors === _errs18){
if(errors === _errs18){
if(typeof data6 === "string"){
if(!(formats22.validate.test(data6))){
validate58.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate58.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updatedAt !== undefined){
let data7 = data.updatedAt;
const _errs20 = errors;
if(errors === _errs20){
if(errors === _errs20){
if(typeof data7 === "string"){
if(!(formats22.validate.test(data7))){
validate58.errors = [{instancePath:instancePath+"/updatedAt",schemaPath:"#/properties/updatedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate58.errors = [{instancePath:instancePath+"/updatedAt",schemaPath:"#/properties/updatedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clientSecret !== undefined){
let data8 = data.clientSecret;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data8 === "string"){
if(!pattern19.test(data8)){
validate58.errors = [{instancePath:instancePath+"/clientSecret",schemaPath:"#/properties/clientSecret/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{43}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{43}$"+"\""}];
return false;
}
}
else {
validate58.errors = [{instancePath:instancePath+"/clientSecret",schemaPath:"#/properties/clientSecret/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.response !== undefined){
if(!(validate58(data.response, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":{"response":true},"dynamicProps":false,"dynamicItems":false};

exports["GET-/e420b14299507fbc-not_provided-200-application/json"] = validate60;
const schema83 = {"type":"object","properties":{"response":{"$ref":"schema:OauthClient"}},"components":{"schemas":{}},"paths":{}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.response !== undefined){
if(!(validate54(data.response, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":{"response":true},"dynamicProps":false,"dynamicItems":false};

exports["GET-/f2dd547788d69ad5-not_provided-200-application/json"] = validate62;
const schema84 = {"type":"object","properties":{"response":{"$ref":"schema:PasskeyRequestOptions"}},"components":{"schemas":{}},"paths":{}};
const schema85 = {"$id":"schema:PasskeyRequestOptions","type":"object","description":"The options to sign in with a passkey (`PublicKeyCredentialRequestOptionsJSON` of Web Authentication Level 3).","additionalProperties":false,"required":["challenge","rpId","timeout","userVerification"],"properties":{"challenge":{"type":"string","pattern":"^[A-Za-z0-9_-]{43}$","description":"32 random bytes in base64url."},"rpId":{"type":"string","description":"The host of the public URL of this service, to which its passkeys belong."},"timeout":{"type":"integer","description":"How long the browser may wait for the person, in milliseconds."},"userVerification":{"type":"string","const":"required","description":"The authenticator verifies the person, by a PIN or a fingerprint for example.","enum":["required"]}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.response !== undefined){
let data0 = data.response;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((((data0.challenge === undefined) && (missing0 = "challenge")) || ((data0.rpId === undefined) && (missing0 = "rpId"))) || ((data0.timeout === undefined) && (missing0 = "timeout"))) || ((data0.userVerification === undefined) && (missing0 = "userVerification"))){
validate62.errors = [{instancePath:instancePath+"/response",schemaPath:"schema:PasskeyRequestOptions/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data0){
if(!((((key0 === "challenge") || (key0 === "rpId")) || (key0 === "timeout")) || (key0 === "userVerification"))){
validate62.errors = [{instancePath:instancePath+"/response",schemaPath:"schema:PasskeyRequestOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data0.challenge !== undefined){
let data1 = data0.challenge;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern19.test(data1)){
validate62.errors = [{instancePath:instancePath+"/response/challenge",schemaPath:"schema:PasskeyRequestOptions/properties/challenge/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{43}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{43}$"+"\""}];
return false;
}
}
else {
validate62.errors = [{instancePath:instancePath+"/response/challenge",schemaPath:"schema:PasskeyRequestOptions/properties/challenge/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.rpId !== undefined){
const _errs7 = errors;
if(typeof data0.rpId !== "string"){
validate62.errors = [{instancePath:instancePath+"/response/rpId",schemaPath:"schema:PasskeyRequestOptions/properties/rpId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.timeout !== undefined){
let data3 = data0.timeout;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate62.errors = [{instancePath:instancePath+"/response/timeout",schemaPath:"schema:PasskeyRequestOptions/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.userVerification !== undefined){
let data4 = data0.userVerification;
const _errs11 = errors;
if(typeof data4 !== "string"){
validate62.errors = [{instancePath:instancePath+"/response/userVerification",schemaPath:"schema:PasskeyRequestOptions/properties/userVerification/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("required" !== data4){
validate62.errors = [{instancePath:instancePath+"/response/userVerification",schemaPath:"schema:PasskeyRequestOptions/properties/userVerification/const",keyword:"const",params:{allowedValue: "required"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data4 === "required")){
validate62.errors = [{instancePath:instancePath+"/response/userVerification",schemaPath:"schema:PasskeyRequestOptions/properties/userVerification/enum",keyword:"enum",params:{allowedValues: schema85.properties.userVerification.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate62.errors = [{instancePath:instancePath+"/response",schemaPath:"schema:PasskeyRequestOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
else {
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":{"response":true},"dynamicProps":false,"dynamicItems":false};

exports["GET-/969320da86e2319e-not_provided-200-application/json"] = validate63;
const schema86 = {"type":"object","properties":{"response":{"$ref":"schema:PasskeyCreationOptions"}},"components":{"schemas":{}},"paths":{}};
const schema87 = {"$id":"schema:PasskeyCreationOptions","type":"object","description":"The options to create a passkey (`PublicKeyCredentialCreationOptionsJSON` of Web Authentication Level 3).","additionalProperties":false,"required":["challenge","rp","user","pubKeyCredParams","timeout","excludeCredentials","authenticatorSelection","attestation"],"properties":{"challenge":{"type":"string","pattern":"^[A-Za-z0-9_-]{43}$","description":"32 random bytes in base64url."},"rp":{"type":"object","description":"This service (the relying party).","additionalProperties":false,"required":["id","name"],"properties":{"id":{"type":"string","description":"The host of the public URL of this service, to which its passkeys belong."},"name":{"type":"string","description":"The name that browsers show."}}},"user":{"type":"object","description":"The user, as authenticators show the account.","additionalProperties":false,"required":["id","name","displayName"],"properties":{"id":{"type":"string","description":"The user's id in base64url, which the passkey contains (the user handle)."},"name":{"type":"string","description":"The user's e-mail address."},"displayName":{"type":"string","description":"The user's name."}}},"pubKeyCredParams":{"type":"array","description":"The kinds of keys that this service accepts, the preferred ones first.","items":{"type":"object","description":"A kind of keys.","additionalProperties":false,"required":["type","alg"],"properties":{"type":{"type":"string","const":"public-key","description":"`public-key`","enum":["public-key"]},"alg":{"type":"integer","description":"The COSE identifier of the signature algorithm."}}}},"timeout":{"type":"integer","description":"How long the browser may wait for the person, in milliseconds."},"excludeCredentials":{"type":"array","description":"The newest passkeys of the user, at most 100. An authenticator creates no second one beside them.","items":{"type":"object","description":"A passkey that exists.","additionalProperties":false,"required":["type","id","transports"],"properties":{"type":{"type":"string","const":"public-key","description":"`public-key`","enum":["public-key"]},"id":{"type":"string","description":"The id of the credential, in base64url."},"transports":{"type":"array","items":{"type":"string"},"description":"How browsers can reach the authenticator."}}}},"authenticatorSelection":{"type":"object","description":"What the authenticator has to do.","additionalProperties":false,"required":["residentKey","requireResidentKey","userVerification"],"properties":{"residentKey":{"type":"string","const":"required","description":"The passkey is found without an e-mail address (a discoverable credential).","enum":["required"]},"requireResidentKey":{"type":"boolean","const":true,"description":"The same, for older browsers."},"userVerification":{"type":"string","const":"required","description":"The authenticator verifies the person, by a PIN or a fingerprint for example.","enum":["required"]}}},"attestation":{"type":"string","const":"none","description":"The service does not ask which authenticator it is.","enum":["none"]}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.response !== undefined){
let data0 = data.response;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((((((((data0.challenge === undefined) && (missing0 = "challenge")) || ((data0.rp === undefined) && (missing0 = "rp"))) || ((data0.user === undefined) && (missing0 = "user"))) || ((data0.pubKeyCredParams === undefined) && (missing0 = "pubKeyCredParams"))) || ((data0.timeout === undefined) && (missing0 = "timeout"))) || ((data0.excludeCredentials === undefined) && (missing0 = "excludeCredentials"))) || ((data0.authenticatorSelection === undefined) && (missing0 = "authenticatorSelection"))) || ((data0.attestation === undefined) && (missing0 = "attestation"))){
validate63.errors = [{instancePath:instancePath+"/response",schemaPath:"schema:PasskeyCreationOptions/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data0){
if(!((((((((key0 === "challenge") || (key0 === "rp")) || (key0 === "user")) || (key0 === "pubKeyCredParams")) || (key0 === "timeout")) || (key0 === "excludeCredentials")) || (key0 === "authenticatorSelection")) || (key0 === "attestation"))){
validate63.errors = [{instancePath:instancePath+"/response",schemaPath:"schema:PasskeyCreationOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data0.challenge !== undefined){
let data1 = data0.challenge;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern19.test(data1)){
validate63.errors = [{instancePath:instancePath+"/response/challenge",schemaPath:"schema:PasskeyCreationOptions/properties/challenge/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{43}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{43}$"+"\""}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/response/challenge",schemaPath:"schema:PasskeyCreationOptions/properties/challenge/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.rp !== undefined){
let data2 = data0.rp;
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.id === undefined) && (missing1 = "id")) || ((data2.name === undefined) && (missing1 = "name"))){
validate63.errors = [{instancePath:instancePath+"/response/rp",schemaPath:"schema:PasskeyCreationOptions/properties/rp/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data2){
if(!((key1 === "id") || (key1 === "name"))){
validate63.errors = [{instancePath:instancePath+"/response/rp",schemaPath:"schema:PasskeyCreationOptions/properties/rp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data2.id !== undefined){
const _errs10 = errors;
if(typeof data2.id !== "string"){
validate63.errors = [{instancePath:instancePath+"/response/rp/id",schemaPath:"schema:PasskeyCreationOptions/properties/rp/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.name !== undefined){
const _errs12 = errors;
if(typeof data2.name !== "string"){
validate63.errors = [{instancePath:instancePath+"/response/rp/name",schemaPath:"schema:PasskeyCreationOptions/properties/rp/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/response/rp",schemaPath:"schema:PasskeyCreationOptions/properties/rp/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.user !== undefined){
let data5 = data0.user;
const _errs14 = errors;
if(errors === _errs14){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing2;
if((((data5.id === undefined) && (missing2 = "id")) || ((data5.name === undefined) && (missing2 = "name"))) || ((data5.displayName === undefined) && (missing2 = "displayName"))){
validate63.errors = [{instancePath:instancePath+"/response/user",schemaPath:"schema:PasskeyCreationOptions/properties/user/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs16 = errors;
for(const key2 in data5){
if(!(((key2 === "id") || (key2 === "name")) || (key2 === "displayName"))){
validate63.errors = [{instancePath:instancePath+"/response/user",schemaPath:"schema:PasskeyCreationOptions/properties/user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs16 === errors){
if(data5.id !== undefined){
const _errs17 = errors;
if(typeof data5.id !== "string"){
validate63.errors = [{instancePath:instancePath+"/response/user/id",schemaPath:"schema:PasskeyCreationOptions/properties/user/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.name !== undefined){
const _errs19 = errors;
if(typeof data5.name !== "string"){
validate63.errors = [{instancePath:instancePath+"/response/user/name",schemaPath:"schema:PasskeyCreationOptions/properties/user/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.displayName !== undefined){
const _errs21 = errors;
if(typeof data5.displayName !== "string"){
validate63.errors = [{instancePath:instancePath+"/response/user/displayName",schemaPath:"schema:PasskeyCreationOptions/properties/user/properties/displayName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/response/user",schemaPath:"schema:PasskeyCreationOptions/properties/user/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.pubKeyCredParams !== undefined){
let data9 = data0.pubKeyCredParams;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data9)){
var valid5 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs25 = errors;
if(errors === _errs25){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing3;
if(((data10.type === undefined) && (missing3 = "type")) || ((data10.alg === undefined) && (missing3 = "alg"))){
validate63.errors = [{instancePath:instancePath+"/response/pubKeyCredParams/" + i0,schemaPath:"schema:PasskeyCreationOptions/properties/pubKeyCredParams/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs27 = errors;
for(const key3 in data10){
if(!((key3 === "type") || (key3 === "alg"))){
validate63.errors = [{instancePath:instancePath+"/response/pubKeyCredParams/" + i0,schemaPath:"schema:PasskeyCreationOptions/properties/pubKeyCredParams/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs27 === errors){
if(data10.type !== undefined){
let data11 = data10.type;
const _errs28 = errors;
if(typeof data11 !== "string"){
validate63.errors = [{instancePath:instancePath+"/response/pubKeyCredParams/" + i0+"/type",schemaPath:"schema:PasskeyCreationOptions/properties/pubKeyCredParams/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("public-key" !== data11){
validate63.errors = [{instancePath:instancePath+"/response/pubKeyCredParams/" + i0+"/type",schemaPath:"schema:PasskeyCreationOptions/properties/pubKeyCredParams/items/properties/type/const",keyword:"const",params:{allowedValue: "public-key"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data11 === "public-key")){
validate63.errors = [{instancePath:instancePath+"/response/pubKeyCredParams/" + i0+"/type",schemaPath:"schema:PasskeyCreationOptions/properties/pubKeyCredParams/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema87.properties.pubKeyCredParams.items.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid6 = _errs28 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.alg !== undefined){
let data12 = data10.alg;
const _errs30 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate63.errors = [{instancePath:instancePath+"/response/pubKeyCredParams/" + i0+"/alg",schemaPath:"schema:PasskeyCreationOptions/properties/pubKeyCredParams/items/properties/alg/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid6 = _errs30 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/response/pubKeyCredParams/" + i0,schemaPath:"schema:PasskeyCreationOptions/properties/pubKeyCredParams/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs25 === errors;
if(!valid5){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/response/pubKeyCredParams",schemaPath:"schema:PasskeyCreationOptions/properties/pubKeyCredParams/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.timeout !== undefined){
let data13 = data0.timeout;
const _errs32 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate63.errors = [{instancePath:instancePath+"/response/timeout",schemaPath:"schema:PasskeyCreationOptions/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs32 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.excludeCredentials !== undefined){
let data14 = data0.excludeCredentials;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data14)){
var valid7 = true;
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
const _errs36 = errors;
if(errors === _errs36){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing4;
if((((data15.type === undefined) && (missing4 = "type")) || ((data15.id === undefined) && (missing4 = "id"))) || ((data15.transports === undefined) && (missing4 = "transports"))){
validate63.errors = [{instancePath:instancePath+"/response/excludeCredentials/" + i1,schemaPath:"schema:PasskeyCreationOptions/properties/excludeCredentials/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs38 = errors;
for(const key4 in data15){
if(!(((key4 === "type") || (key4 === "id")) || (key4 === "transports"))){
validate63.errors = [{instancePath:instancePath+"/response/excludeCredentials/" + i1,schemaPath:"schema:PasskeyCreationOptions/properties/excludeCredentials/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs38 === errors){
if(data15.type !== undefined){
let data16 = data15.type;
const _errs39 = errors;
if(typeof data16 !== "string"){
validate63.errors = [{instancePath:instancePath+"/response/excludeCredentials/" + i1+"/type",schemaPath:"schema:PasskeyCreationOptions/properties/excludeCredentials/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("public-key" !== data16){
validate63.errors = [{instancePath:instancePath+"/response/excludeCredentials/" + i1+"/type",schemaPath:"schema:PasskeyCreationOptions/properties/excludeCredentials/items/properties/type/const",keyword:"const",params:{allowedValue: "public-key"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data16 === "public-key")){
validate63.errors = [{instancePath:instancePath+"/response/excludeCredentials/" + i1+"/type",schemaPath:"schema:PasskeyCreationOptions/properties/excludeCredentials/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema87.properties.excludeCredentials.items.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid8 = _errs39 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data15.id !== undefined){
const _errs41 = errors;
if(typeof data15.id !== "string"){
validate63.errors = [{instancePath:instancePath+"/response/excludeCredentials/" + i1+"/id",schemaPath:"schema:PasskeyCreationOptions/properties/excludeCredentials/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs41 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data15.transports !== undefined){
let data18 = data15.transports;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data18)){
var valid9 = true;
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
const _errs45 = errors;
if(typeof data18[i2] !== "string"){
validate63.errors = [{instancePath:instancePath+"/response/excludeCredentials/" + i1+"/transports/" + i2,schemaPath:"schema:PasskeyCreationOptions/properties/excludeCredentials/items/properties/transports/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs45 === errors;
if(!valid9){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/response/excludeCredentials/" + i1+"/transports",schemaPath:"schema:PasskeyCreationOptions/properties/excludeCredentials/items/properties/transports/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs43 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/response/excludeCredentials/" + i1,schemaPath:"schema:PasskeyCreationOptions/properties/excludeCredentials/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs36 === errors;
if(!valid7){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/response/excludeCredentials",schemaPath:"schema:PasskeyCreationOptions/properties/excludeCredentials/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs34 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.authenticatorSelection !== undefined){
let data20 = data0.authenticatorSelection;
const _errs47 = errors;
if(errors === _errs47){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing5;
if((((data20.residentKey === undefined) && (missing5 = "residentKey")) || ((data20.requireResidentKey === undefined) && (missing5 = "requireResidentKey"))) || ((data20.userVerification === undefined) && (missing5 = "userVerification"))){
validate63.errors = [{instancePath:instancePath+"/response/authenticatorSelection",schemaPath:"schema:PasskeyCreationOptions/properties/authenticatorSelection/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs49 = errors;
for(const key5 in data20){
if(!(((key5 === "residentKey") || (key5 === "requireResidentKey")) || (key5 === "userVerification"))){
validate63.errors = [{instancePath:instancePath+"/response/authenticatorSelection",schemaPath:"schema:PasskeyCreationOptions/properties/authenticatorSelection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs49 === errors){
if(data20.residentKey !== undefined){
let data21 = data20.residentKey;
const _errs50 = errors;
if(typeof data21 !== "string"){
validate63.errors = [{instancePath:instancePath+"/response/authenticatorSelection/residentKey",schemaPath:"schema:PasskeyCreationOptions/properties/authenticatorSelection/properties/residentKey/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("required" !== data21){
validate63.errors = [{instancePath:instancePath+"/response/authenticatorSelection/residentKey",schemaPath:"schema:PasskeyCreationOptions/properties/authenticatorSelection/properties/residentKey/const",keyword:"const",params:{allowedValue: "required"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data21 === "required")){
validate63.errors = [{instancePath:instancePath+"/response/authenticatorSelection/residentKey",schemaPath:"schema:PasskeyCreationOptions/properties/authenticatorSelection/properties/residentKey/enum",keyword:"enum",params:{allowedValues: schema87.properties.authenticatorSelection.properties.residentKey.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid10 = _errs50 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data20.requireResidentKey !== undefined){
let data22 = data20.requireResidentKey;
const _errs52 = errors;
if(typeof data22 !== "boolean"){
validate63.errors = [{instancePath:instancePath+"/response/authenticatorSelection/requireResidentKey",schemaPath:"schema:PasskeyCreationOptions/properties/authenticatorSelection/properties/requireResidentKey/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
if(true !== data22){
validate63.errors = [{instancePath:instancePath+"/response/authenticatorSelection/requireResidentKey",schemaPath:"schema:PasskeyCreationOptions/properties/authenticatorSelection/properties/requireResidentKey/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid10 = _errs52 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data20.userVerification !== undefined){
let data23 = data20.userVerification;
const _errs54 = errors;
if(typeof data23 !== "string"){
validate63.errors = [{instancePath:instancePath+"/response/authenticatorSelection/userVerification",schemaPath:"schema:PasskeyCreationOptions/properties/authenticatorSelection/properties/userVerification/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("required" !== data23){
validate63.errors = [{instancePath:instancePath+"/response/authenticatorSelection/userVerification",schemaPath:"schema:PasskeyCreationOptions/properties/authenticatorSelection/properties/userVerification/const",keyword:"const",params:{allowedValue: "required"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data23 === "required")){
validate63.errors = [{instancePath:instancePath+"/response/authenticatorSelection/userVerification",schemaPath:"schema:PasskeyCreationOptions/properties/authenticatorSelection/properties/userVerification/enum",keyword:"enum",params:{allowedValues: schema87.properties.authenticatorSelection.properties.userVerification.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid10 = _errs54 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/response/authenticatorSelection",schemaPath:"schema:PasskeyCreationOptions/properties/authenticatorSelection/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs47 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.attestation !== undefined){
let data24 = data0.attestation;
const _errs56 = errors;
if(typeof data24 !== "string"){
validate63.errors = [{instancePath:instancePath+"/response/attestation",schemaPath:"schema:PasskeyCreationOptions/properties/attestation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("none" !== data24){
validate63.errors = [{instancePath:instancePath+"/response/attestation",schemaPath:"schema:PasskeyCreationOptions/properties/attestation/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data24 === "none")){
validate63.errors = [{instancePath:instancePath+"/response/attestation",schemaPath:"schema:PasskeyCreationOptions/properties/attestation/enum",keyword:"enum",params:{allowedValues: schema87.properties.attestation.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid2 = _errs56 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/response",schemaPath:"schema:PasskeyCreationOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
else {
validate63.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":{"response":true},"dynamicProps":false,"dynamicItems":false};

exports["GET-/3c54a5e00490e559-not_provided-200-application/json"] = validate64;
const schema88 = {"type":"object","properties":{"response":{"$ref":"schema:PasskeyPage"}},"components":{"schemas":{}},"paths":{}};
const schema89 = {"$id":"schema:PasskeyPage","type":"object","description":"A page of passkeys.","additionalProperties":false,"required":["items","nextCursor"],"properties":{"items":{"type":"array","maxItems":100,"description":"The passkeys, the newest first.","items":{"$ref":"schema:Passkey"}},"nextCursor":{"$ref":"schema:NextCursor"}}};
const schema90 = {"$id":"schema:Passkey","type":"object","description":"A passkey, with which a user can sign in.","additionalProperties":false,"required":["id","userId","name","synced","createdAt","lastUsedAt"],"properties":{"id":{"type":"integer","minimum":1,"maximum":2147483647,"description":"The id of the passkey."},"userId":{"$ref":"schema:UserId"},"name":{"$ref":"schema:PasskeyName"},"synced":{"type":"boolean","description":"Whether the passkey was backed up when it was last used, so that it is on several devices of the user or can be restored. Otherwise, it is lost with its device."},"createdAt":{"type":"string","format":"date-time","description":"When the passkey was added."},"lastUsedAt":{"type":["string","null"],"format":"date-time","description":"When the user last signed in with the passkey; null before the first time."}}};
const schema92 = {"$id":"schema:PasskeyName","type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$","format":"line","description":"The name that the user has given to the passkey."};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:Passkey" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.userId === undefined) && (missing0 = "userId"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.synced === undefined) && (missing0 = "synced"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.lastUsedAt === undefined) && (missing0 = "lastUsedAt"))){
validate66.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "userId")) || (key0 === "name")) || (key0 === "synced")) || (key0 === "createdAt")) || (key0 === "lastUsedAt"))){
validate66.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate66.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
validate66.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate66.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.userId !== undefined){
let data1 = data.userId;
const _errs4 = errors;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate66.errors = [{instancePath:instancePath+"/userId",schemaPath:"schema:UserId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
validate66.errors = [{instancePath:instancePath+"/userId",schemaPath:"schema:UserId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate66.errors = [{instancePath:instancePath+"/userId",schemaPath:"schema:UserId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data2 = data.name;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data2 === "string"){
if(func0(data2) > 100){
validate66.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:PasskeyName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func0(data2) < 1){
validate66.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:PasskeyName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern0.test(data2)){
validate66.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:PasskeyName/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data2))){
validate66.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:PasskeyName/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\""}];
return false;
}
}
}
}
}
else {
validate66.errors = [{instancePath:instancePath+"/name",schemaPath:"schema:PasskeyName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.synced !== undefined){
const _errs10 = errors;
if(typeof data.synced !== "boolean"){
validate66.errors = [{instancePath:instancePath+"/synced",schemaPath:"#/properties/synced/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
let data4 = data.createdAt;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data4 === "string"){
if(!(formats22.validate.test(data4))){
validate66.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate66.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastUsedAt !== undefined){
let data5 = data.lastUsedAt;
const _errs14 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate66.errors = [{instancePath:instancePath+"/lastUsedAt",schemaPath:"#/properties/lastUsedAt/type",keyword:"type",params:{type: schema90.properties.lastUsedAt.type},message:"must be string,null"}];
return false;
}
if(errors === _errs14){
if(errors === _errs14){
if(typeof data5 === "string"){
if(!(formats22.validate.test(data5))){
validate66.errors = [{instancePath:instancePath+"/lastUsedAt",schemaPath:"#/properties/lastUsedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate66.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:PasskeyPage" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.items === undefined) && (missing0 = "items")) || ((data.nextCursor === undefined) && (missing0 = "nextCursor"))){
validate65.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "items") || (key0 === "nextCursor"))){
validate65.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.items !== undefined){
let data0 = data.items;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 100){
validate65.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate66(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nextCursor !== undefined){
let data2 = data.nextCursor;
const _errs5 = errors;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate65.errors = [{instancePath:instancePath+"/nextCursor",schemaPath:"schema:NextCursor/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"}];
return false;
}
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) > 512){
validate65.errors = [{instancePath:instancePath+"/nextCursor",schemaPath:"schema:NextCursor/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate65.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.response !== undefined){
if(!(validate65(data.response, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":{"response":true},"dynamicProps":false,"dynamicItems":false};

exports["GET-/44a778378a8663bf-not_provided-200-application/json"] = validate69;
const schema94 = {"type":"object","properties":{"response":{"$ref":"schema:Passkey"}},"components":{"schemas":{}},"paths":{}};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.response !== undefined){
if(!(validate66(data.response, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":{"response":true},"dynamicProps":false,"dynamicItems":false};

exports["GET-/57dfaae5cdeee60c-not_provided-200-application/json"] = validate71;
const schema95 = {"type":"object","properties":{"response":{"$ref":"schema:WebhookEndpointPage"}},"components":{"schemas":{}},"paths":{}};
const schema96 = {"$id":"schema:WebhookEndpointPage","type":"object","description":"A page of webhook endpoints.","additionalProperties":false,"required":["items","nextCursor"],"properties":{"items":{"type":"array","maxItems":100,"description":"The endpoints, the newest first.","items":{"$ref":"schema:WebhookEndpoint"}},"nextCursor":{"$ref":"schema:NextCursor"}}};
const schema97 = {"$id":"schema:WebhookEndpoint","type":"object","description":"A URL to which the service sends its events.","additionalProperties":false,"required":["id","url","description","types","status","disabledReason","previousSecretUntil","version","createdAt","updatedAt"],"properties":{"id":{"type":"integer","minimum":1,"maximum":2147483647,"description":"The id of the endpoint."},"url":{"$ref":"schema:WebhookUrl"},"description":{"$ref":"schema:WebhookDescription"},"types":{"$ref":"schema:WebhookTypes"},"status":{"$ref":"schema:WebhookStatus"},"disabledReason":{"oneOf":[{"type":"string","enum":["staff","gone","failing"]},{"type":"null"}],"description":"Why the endpoint is disabled: by staff, because it responded with `410` (`gone`), or because no attempt succeeded for 5 days (`failing`). Null while it is enabled."},"previousSecretUntil":{"type":["string","null"],"format":"date-time","description":"Until when a former secret signs as well as the newest one; null when the secret was never rotated. The time can be in the past."},"version":{"type":"integer","minimum":1,"description":"Increases with each change."},"createdAt":{"type":"string","format":"date-time","description":"When the endpoint was registered."},"updatedAt":{"type":"string","format":"date-time","description":"When the endpoint was last changed."}}};
const schema98 = {"$id":"schema:WebhookUrl","type":"string","maxLength":2000,"pattern":"^https?://[!-~]+$","description":"The URL that gets the events, in ASCII, without a user name, a password or a fragment. It must use `https`, and its host must be public, unless the installation allows other ones (`WEBHOOK_PRIVATE_NETWORKS`)."};
const schema99 = {"$id":"schema:WebhookDescription","type":["string","null"],"minLength":1,"maxLength":200,"pattern":"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$","format":"line","description":"What the endpoint is for, in words for staff; null when nobody said."};
const schema102 = {"$id":"schema:WebhookStatus","type":"string","enum":["enabled","disabled"],"description":"Whether the endpoint gets its events."};
const pattern23 = new RegExp("^https?://[!-~]+$", "u");
const schema100 = {"$id":"schema:WebhookTypes","type":["array","null"],"minItems":1,"maxItems":50,"uniqueItems":true,"items":{"$ref":"schema:EventType"},"description":"The types of the events that the endpoint gets; null for all types, also for those that are added later."};
const schema101 = {"$id":"schema:EventType","type":"string","maxLength":64,"description":"The type of an event.","enum":["user.registered","user.changed","user.suspended","user.erased","user.tokensRevoked","webhook.disabled","webhook.test"]};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:WebhookTypes" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
validate74.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema100.type},message:"must be array,null"}];
return false;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 50){
validate74.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"}];
return false;
}
else {
if(data.length < 1){
validate74.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(!(((((((data0 === "user.registered") || (data0 === "user.changed")) || (data0 === "user.suspended")) || (data0 === "user.erased")) || (data0 === "user.tokensRevoked")) || (data0 === "webhook.disabled")) || (data0 === "webhook.test"))){
validate74.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"schema:EventType/enum",keyword:"enum",params:{allowedValues: schema101.enum},message:"must be equal to one of the allowed values"}];
return false;
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 64){
validate74.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"schema:EventType/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate74.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"schema:EventType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func10(data[i1], data[j0])){
validate74.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break outer0;
}
}
}
}
}
}
}
}
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:WebhookEndpoint" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.types === undefined) && (missing0 = "types"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.disabledReason === undefined) && (missing0 = "disabledReason"))) || ((data.previousSecretUntil === undefined) && (missing0 = "previousSecretUntil"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.updatedAt === undefined) && (missing0 = "updatedAt"))){
validate73.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func3.call(schema97.properties, key0))){
validate73.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate73.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
validate73.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate73.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data1 = data.url;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func0(data1) > 2000){
validate73.errors = [{instancePath:instancePath+"/url",schemaPath:"schema:WebhookUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
else {
if(!pattern23.test(data1)){
validate73.errors = [{instancePath:instancePath+"/url",schemaPath:"schema:WebhookUrl/pattern",keyword:"pattern",params:{pattern: "^https?://[!-~]+$"},message:"must match pattern \""+"^https?://[!-~]+$"+"\""}];
return false;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/url",schemaPath:"schema:WebhookUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data2 = data.description;
const _errs7 = errors;
const _errs8 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate73.errors = [{instancePath:instancePath+"/description",schemaPath:"schema:WebhookDescription/type",keyword:"type",params:{type: schema99.type},message:"must be string,null"}];
return false;
}
if(errors === _errs8){
if(errors === _errs8){
if(typeof data2 === "string"){
if(func0(data2) > 200){
validate73.errors = [{instancePath:instancePath+"/description",schemaPath:"schema:WebhookDescription/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func0(data2) < 1){
validate73.errors = [{instancePath:instancePath+"/description",schemaPath:"schema:WebhookDescription/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern0.test(data2)){
validate73.errors = [{instancePath:instancePath+"/description",schemaPath:"schema:WebhookDescription/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data2))){
validate73.errors = [{instancePath:instancePath+"/description",schemaPath:"schema:WebhookDescription/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\""}];
return false;
}
}
}
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.types !== undefined){
const _errs10 = errors;
if(!(validate74(data.types, {instancePath:instancePath+"/types",parentData:data,parentDataProperty:"types",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data4 = data.status;
const _errs11 = errors;
if(typeof data4 !== "string"){
validate73.errors = [{instancePath:instancePath+"/status",schemaPath:"schema:WebhookStatus/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data4 === "enabled") || (data4 === "disabled"))){
validate73.errors = [{instancePath:instancePath+"/status",schemaPath:"schema:WebhookStatus/enum",keyword:"enum",params:{allowedValues: schema102.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.disabledReason !== undefined){
let data5 = data.disabledReason;
const _errs14 = errors;
const _errs15 = errors;
let valid4 = false;
let passing0 = null;
const _errs16 = errors;
if(typeof data5 !== "string"){
const err0 = {instancePath:instancePath+"/disabledReason",schemaPath:"#/properties/disabledReason/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data5 === "staff") || (data5 === "gone")) || (data5 === "failing"))){
const err1 = {instancePath:instancePath+"/disabledReason",schemaPath:"#/properties/disabledReason/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema97.properties.disabledReason.oneOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs16 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs18 = errors;
if(data5 !== null){
const err2 = {instancePath:instancePath+"/disabledReason",schemaPath:"#/properties/disabledReason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs18 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err3 = {instancePath:instancePath+"/disabledReason",schemaPath:"#/properties/disabledReason/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate73.errors = vErrors;
return false;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.previousSecretUntil !== undefined){
let data6 = data.previousSecretUntil;
const _errs20 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate73.errors = [{instancePath:instancePath+"/previousSecretUntil",schemaPath:"#/properties/previousSecretUntil/type",keyword:"type",params:{type: schema97.properties.previousSecretUntil.type},message:"must be string,null"}];
return false;
}
if(errors === _errs20){
if(errors === _errs20){
if(typeof data6 === "string"){
if(!(formats22.validate.test(data6))){
validate73.errors = [{instancePath:instancePath+"/previousSecretUntil",schemaPath:"#/properties/previousSecretUntil/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data7 = data.version;
const _errs22 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate73.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs22){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
validate73.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
let data8 = data.createdAt;
const _errs24 = errors;
if(errors === _errs24){
if(errors === _errs24){
if(typeof data8 === "string"){
if(!(formats22.validate.test(data8))){
validate73.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate73.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updatedAt !== undefined){
let data9 = data.updatedAt;
const _errs26 = errors;
if(errors === _errs26){
if(errors === _errs26){
if(typeof data9 === "string"){
if(!(formats22.validate.test(data9))){
validate73.errors = [{instancePath:instancePath+"/updatedAt",schemaPath:"#/properties/updatedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate73.errors = [{instancePath:instancePath+"/updatedAt",schemaPath:"#/properties/updatedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate73.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:WebhookEndpointPage" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.items === undefined) && (missing0 = "items")) || ((data.nextCursor === undefined) && (missing0 = "nextCursor"))){
validate72.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "items") || (key0 === "nextCursor"))){
validate72.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.items !== undefined){
let data0 = data.items;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 100){
validate72.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate73(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nextCursor !== undefined){
let data2 = data.nextCursor;
const _errs5 = errors;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate72.errors = [{instancePath:instancePath+"/nextCursor",schemaPath:"schema:NextCursor/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"}];
return false;
}
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) > 512){
validate72.errors = [{instancePath:instancePath+"/nextCursor",schemaPath:"schema:NextCursor/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate72.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.response !== undefined){
if(!(validate72(data.response, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
validate71.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":{"response":true},"dynamicProps":false,"dynamicItems":false};

exports["GET-/61f85c0e4c4a5bb7-not_provided-200-application/json"] = validate78;
const schema104 = {"type":"object","properties":{"response":{"$ref":"schema:WebhookEndpointWithSecret"}},"components":{"schemas":{}},"paths":{}};
const schema105 = {"$id":"schema:WebhookEndpointWithSecret","type":"object","description":"A webhook endpoint with its new secret.","additionalProperties":false,"required":["id","url","description","types","status","disabledReason","previousSecretUntil","version","createdAt","updatedAt"],"properties":{"id":{"type":"integer","minimum":1,"maximum":2147483647,"description":"The id of the endpoint."},"url":{"$ref":"schema:WebhookUrl"},"description":{"$ref":"schema:WebhookDescription"},"types":{"$ref":"schema:WebhookTypes"},"status":{"$ref":"schema:WebhookStatus"},"disabledReason":{"oneOf":[{"type":"string","enum":["staff","gone","failing"]},{"type":"null"}],"description":"Why the endpoint is disabled: by staff, because it responded with `410` (`gone`), or because no attempt succeeded for 5 days (`failing`). Null while it is enabled."},"previousSecretUntil":{"type":["string","null"],"format":"date-time","description":"Until when a former secret signs as well as the newest one; null when the secret was never rotated. The time can be in the past."},"version":{"type":"integer","minimum":1,"description":"Increases with each change."},"createdAt":{"type":"string","format":"date-time","description":"When the endpoint was registered."},"updatedAt":{"type":"string","format":"date-time","description":"When the endpoint was last changed."},"secret":{"type":"string","pattern":"^whsec_[A-Za-z0-9+/]{43}=$","description":"The secret that signs the requests to the endpoint: `whsec_` and 32 random bytes in base64, as in Standard Webhooks. It is shown once. Absent when the response repeats an earlier one (`Idempotency-Replayed`)."}}};
const pattern27 = new RegExp("^whsec_[A-Za-z0-9+/]{43}=$", "u");

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:WebhookEndpointWithSecret" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.types === undefined) && (missing0 = "types"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.disabledReason === undefined) && (missing0 = "disabledReason"))) || ((data.previousSecretUntil === undefined) && (missing0 = "previousSecretUntil"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.updatedAt === undefined) && (missing0 = "updatedAt"))){
validate79.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func3.call(schema105.properties, key0))){
validate79.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate79.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
validate79.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate79.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data1 = data.url;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func0(data1) > 2000){
validate79.errors = [{instancePath:instancePath+"/url",schemaPath:"schema:WebhookUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
else {
if(!pattern23.test(data1)){
validate79.errors = [{instancePath:instancePath+"/url",schemaPath:"schema:WebhookUrl/pattern",keyword:"pattern",params:{pattern: "^https?://[!-~]+$"},message:"must match pattern \""+"^https?://[!-~]+$"+"\""}];
return false;
}
}
}
else {
validate79.errors = [{instancePath:instancePath+"/url",schemaPath:"schema:WebhookUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data2 = data.description;
const _errs7 = errors;
const _errs8 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate79.errors = [{instancePath:instancePath+"/description",schemaPath:"schema:WebhookDescription/type",keyword:"type",params:{type: schema99.type},message:"must be string,null"}];
return false;
}
if(errors === _errs8){
if(errors === _errs8){
if(typeof data2 === "string"){
if(func0(data2) > 200){
validate79.errors = [{instancePath:instancePath+"/description",schemaPath:"schema:WebhookDescription/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func0(data2) < 1){
validate79.errors = [{instancePath:instancePath+"/description",schemaPath:"schema:WebhookDescription/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern0.test(data2)){
validate79.errors = [{instancePath:instancePath+"/description",schemaPath:"schema:WebhookDescription/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data2))){
validate79.errors = [{instancePath:instancePath+"/description",schemaPath:"schema:WebhookDescription/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\""}];
return false;
}
}
}
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.types !== undefined){
const _errs10 = errors;
if(!(validate74(data.types, {instancePath:instancePath+"/types",parentData:data,parentDataProperty:"types",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data4 = data.status;
const _errs11 = errors;
if(typeof data4 !== "string"){
validate79.errors = [{instancePath:instancePath+"/status",schemaPath:"schema:WebhookStatus/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data4 === "enabled") || (data4 === "disabled"))){
validate79.errors = [{instancePath:instancePath+"/status",schemaPath:"schema:WebhookStatus/enum",keyword:"enum",params:{allowedValues: schema102.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.disabledReason !== undefined){
let data5 = data.disabledReason;
const _errs14 = errors;
const _errs15 = errors;
let valid4 = false;
let passing0 = null;
const _errs16 = errors;
if(typeof data5 !== "string"){
const err0 = {instancePath:instancePath+"/disabledReason",schemaPath:"#/properties/disabledReason/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data5 === "staff") || (data5 === "gone")) || (data5 === "failing"))){
const err1 = {instancePath:instancePath+"/disabledReason",schemaPath:"#/properties/disabledReason/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema105.properties.disabledReason.oneOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs16 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs18 = errors;
if(data5 !== null){
const err2 = {instancePath:instancePath+"/disabledReason",schemaPath:"#/properties/disabledReason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs18 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err3 = {instancePath:instancePath+"/disabledReason",schemaPath:"#/properties/disabledReason/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate79.errors = vErrors;
return false;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.previousSecretUntil !== undefined){
let data6 = data.previousSecretUntil;
const _errs20 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate79.errors = [{instancePath:instancePath+"/previousSecretUntil",schemaPath:"#/properties/previousSecretUntil/type",keyword:"type",params:{type: schema105.properties.previousSecretUntil.type},message:"must be string,null"}];
return false;
}
if(errors === _errs20){
if(errors === _errs20){
if(typeof data6 === "string"){
if(!(formats22.validate.test(data6))){
validate79.errors = [{instancePath:instancePath+"/previousSecretUntil",schemaPath:"#/properties/previousSecretUntil/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data7 = data.version;
const _errs22 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate79.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs22){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
validate79.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
let data8 = data.createdAt;
const _errs24 = errors;
if(errors === _errs24){
if(errors === _errs24){
if(typeof data8 === "string"){
if(!(formats22.validate.test(data8))){
validate79.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate79.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updatedAt !== undefined){
let data9 = data.updatedAt;
const _errs26 = errors;
if(errors === _errs26){
if(errors === _errs26){
if(typeof data9 === "string"){
if(!(formats22.validate.test(data9))){
validate79.errors = [{instancePath:instancePath+"/updatedAt",schemaPath:"#/properties/updatedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate79.errors = [{instancePath:instancePath+"/updatedAt",schemaPath:"#/properties/updatedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.secret !== undefined){
let data10 = data.secret;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data10 === "string"){
if(!pattern27.test(data10)){
validate79.errors = [{instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/pattern",keyword:"pattern",params:{pattern: "^whsec_[A-Za-z0-9+/]{43}=$"},message:"must match pattern \""+"^whsec_[A-Za-z0-9+/]{43}=$"+"\""}];
return false;
}
}
else {
validate79.errors = [{instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate79.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.response !== undefined){
if(!(validate79(data.response, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
}
else {
validate78.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":{"response":true},"dynamicProps":false,"dynamicItems":false};

exports["GET-/a1e3ca0dd88d5059-not_provided-200-application/json"] = validate82;
const schema109 = {"type":"object","properties":{"response":{"$ref":"schema:WebhookEndpoint"}},"components":{"schemas":{}},"paths":{}};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.response !== undefined){
if(!(validate73(data.response, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":{"response":true},"dynamicProps":false,"dynamicItems":false};

exports["GET-/1f7cc42d78f93641-not_provided-200-application/json"] = validate84;
const schema110 = {"type":"object","properties":{"response":{"$ref":"schema:WebhookDelivery"}},"components":{"schemas":{}},"paths":{}};
const schema111 = {"$id":"schema:WebhookDelivery","type":"object","description":"One event for one webhook endpoint, with all attempts to send it.","additionalProperties":false,"required":["id","eventId","type","subject","cause","status","attempts","nextAttemptAt","createdAt","finishedAt"],"properties":{"id":{"type":"integer","format":"int64","minimum":1,"maximum":9007199254740991,"description":"The id of the delivery."},"eventId":{"$ref":"schema:EventId"},"type":{"$ref":"schema:EventType"},"subject":{"$ref":"schema:EventSubject"},"cause":{"type":"string","enum":["event","replay","test"],"description":"Why the event is sent: it happened (`event`), or by `replayEvents` (`replay`) or `sendTestEvent` (`test`)."},"status":{"$ref":"schema:WebhookDeliveryStatus"},"attempts":{"type":"array","description":"The attempts so far, the oldest first.","items":{"$ref":"schema:WebhookAttempt"}},"nextAttemptAt":{"type":["string","null"],"format":"date-time","description":"The time of the next attempt. Null when no attempt follows, or when the delivery waits for an earlier one of the same subject."},"createdAt":{"type":"string","format":"date-time","description":"When the delivery was created."},"finishedAt":{"type":["string","null"],"format":"date-time","description":"When the delivery succeeded or failed; null while it is pending."}}};
const schema112 = {"$id":"schema:EventId","type":"string","format":"uuid","description":"The id of the event. An event that is sent again has the same id."};
const schema114 = {"$id":"schema:EventSubject","type":"string","minLength":1,"description":"The resource that changed, as its collection and its id. Events of one subject are in the order of their effects."};
const schema115 = {"$id":"schema:WebhookDeliveryStatus","type":"string","enum":["pending","succeeded","failed"],"description":"Whether the endpoint has the event: `pending` while attempts follow, `succeeded` after a response with 2xx, `failed` when no attempt follows any more."};
const schema116 = {"$id":"schema:WebhookAttempt","type":"object","description":"An attempt to send an event.","additionalProperties":false,"required":["at","status","error","durationMs","responseStart"],"properties":{"at":{"type":"string","format":"date-time","description":"When the attempt began."},"status":{"type":["integer","null"],"minimum":100,"maximum":999,"description":"The HTTP status of the response; null when no response was received."},"error":{"type":["string","null"],"description":"Why no response was received, in words; null when a response was received."},"durationMs":{"type":"integer","minimum":0,"description":"The duration of the attempt in milliseconds."},"responseStart":{"type":["string","null"],"description":"The first 1 kB of the body of the response, as UTF-8. U+FFFD replaces what is not UTF-8, and U+0000. Null when no response was received."}}};
const formats90 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:WebhookDelivery" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.eventId === undefined) && (missing0 = "eventId"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.cause === undefined) && (missing0 = "cause"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.attempts === undefined) && (missing0 = "attempts"))) || ((data.nextAttemptAt === undefined) && (missing0 = "nextAttemptAt"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.finishedAt === undefined) && (missing0 = "finishedAt"))){
validate85.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func3.call(schema111.properties, key0))){
validate85.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate85.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate85.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate85.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
else {
if(!(formats4.validate(data0))){
validate85.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""}];
return false;
}
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.eventId !== undefined){
let data1 = data.eventId;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data1 === "string"){
if(!(formats90.test(data1))){
validate85.errors = [{instancePath:instancePath+"/eventId",schemaPath:"schema:EventId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate85.errors = [{instancePath:instancePath+"/eventId",schemaPath:"schema:EventId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data2 = data.type;
const _errs7 = errors;
const _errs8 = errors;
if(!(((((((data2 === "user.registered") || (data2 === "user.changed")) || (data2 === "user.suspended")) || (data2 === "user.erased")) || (data2 === "user.tokensRevoked")) || (data2 === "webhook.disabled")) || (data2 === "webhook.test"))){
validate85.errors = [{instancePath:instancePath+"/type",schemaPath:"schema:EventType/enum",keyword:"enum",params:{allowedValues: schema101.enum},message:"must be equal to one of the allowed values"}];
return false;
}
if(errors === _errs8){
if(typeof data2 === "string"){
if(func0(data2) > 64){
validate85.errors = [{instancePath:instancePath+"/type",schemaPath:"schema:EventType/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate85.errors = [{instancePath:instancePath+"/type",schemaPath:"schema:EventType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
let data3 = data.subject;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(func0(data3) < 1){
validate85.errors = [{instancePath:instancePath+"/subject",schemaPath:"schema:EventSubject/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate85.errors = [{instancePath:instancePath+"/subject",schemaPath:"schema:EventSubject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cause !== undefined){
let data4 = data.cause;
const _errs13 = errors;
if(typeof data4 !== "string"){
validate85.errors = [{instancePath:instancePath+"/cause",schemaPath:"#/properties/cause/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data4 === "event") || (data4 === "replay")) || (data4 === "test"))){
validate85.errors = [{instancePath:instancePath+"/cause",schemaPath:"#/properties/cause/enum",keyword:"enum",params:{allowedValues: schema111.properties.cause.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data5 = data.status;
const _errs15 = errors;
if(typeof data5 !== "string"){
validate85.errors = [{instancePath:instancePath+"/status",schemaPath:"schema:WebhookDeliveryStatus/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data5 === "pending") || (data5 === "succeeded")) || (data5 === "failed"))){
validate85.errors = [{instancePath:instancePath+"/status",schemaPath:"schema:WebhookDeliveryStatus/enum",keyword:"enum",params:{allowedValues: schema115.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data6 = data.attempts;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data6)){
var valid5 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((((((data7.at === undefined) && (missing1 = "at")) || ((data7.status === undefined) && (missing1 = "status"))) || ((data7.error === undefined) && (missing1 = "error"))) || ((data7.durationMs === undefined) && (missing1 = "durationMs"))) || ((data7.responseStart === undefined) && (missing1 = "responseStart"))){
validate85.errors = [{instancePath:instancePath+"/attempts/" + i0,schemaPath:"schema:WebhookAttempt/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key1 in data7){
if(!(((((key1 === "at") || (key1 === "status")) || (key1 === "error")) || (key1 === "durationMs")) || (key1 === "responseStart"))){
validate85.errors = [{instancePath:instancePath+"/attempts/" + i0,schemaPath:"schema:WebhookAttempt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data7.at !== undefined){
let data8 = data7.at;
const _errs24 = errors;
if(errors === _errs24){
if(errors === _errs24){
if(typeof data8 === "string"){
if(!(formats22.validate.test(data8))){
validate85.errors = [{instancePath:instancePath+"/attempts/" + i0+"/at",schemaPath:"schema:WebhookAttempt/properties/at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate85.errors = [{instancePath:instancePath+"/attempts/" + i0+"/at",schemaPath:"schema:WebhookAttempt/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid7 = _errs24 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data7.status !== undefined){
let data9 = data7.status;
const _errs26 = errors;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
validate85.errors = [{instancePath:instancePath+"/attempts/" + i0+"/status",schemaPath:"schema:WebhookAttempt/properties/status/type",keyword:"type",params:{type: schema116.properties.status.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs26){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 999 || isNaN(data9)){
validate85.errors = [{instancePath:instancePath+"/attempts/" + i0+"/status",schemaPath:"schema:WebhookAttempt/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999},message:"must be <= 999"}];
return false;
}
else {
if(data9 < 100 || isNaN(data9)){
validate85.errors = [{instancePath:instancePath+"/attempts/" + i0+"/status",schemaPath:"schema:WebhookAttempt/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"}];
return false;
}
}
}
}
var valid7 = _errs26 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data7.error !== undefined){
let data10 = data7.error;
const _errs28 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate85.errors = [{instancePath:instancePath+"/attempts/" + i0+"/error",schemaPath:"schema:WebhookAttempt/properties/error/type",keyword:"type",params:{type: schema116.properties.error.type},message:"must be string,null"}];
return false;
}
var valid7 = _errs28 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data7.durationMs !== undefined){
let data11 = data7.durationMs;
const _errs30 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate85.errors = [{instancePath:instancePath+"/attempts/" + i0+"/durationMs",schemaPath:"schema:WebhookAttempt/properties/durationMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs30){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate85.errors = [{instancePath:instancePath+"/attempts/" + i0+"/durationMs",schemaPath:"schema:WebhookAttempt/properties/durationMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid7 = _errs30 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data7.responseStart !== undefined){
let data12 = data7.responseStart;
const _errs32 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate85.errors = [{instancePath:instancePath+"/attempts/" + i0+"/responseStart",schemaPath:"schema:WebhookAttempt/properties/responseStart/type",keyword:"type",params:{type: schema116.properties.responseStart.type},message:"must be string,null"}];
return false;
}
var valid7 = _errs32 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
}
else {
validate85.errors = [{instancePath:instancePath+"/attempts/" + i0,schemaPath:"schema:WebhookAttempt/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs20 === errors;
if(!valid5){
break;
}
}
}
else {
validate85.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nextAttemptAt !== undefined){
let data13 = data.nextAttemptAt;
const _errs34 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate85.errors = [{instancePath:instancePath+"/nextAttemptAt",schemaPath:"#/properties/nextAttemptAt/type",keyword:"type",params:{type: schema111.properties.nextAttemptAt.type},message:"must be string,null"}];
return false;
}
if(errors === _errs34){
if(errors === _errs34){
if(typeof data13 === "string"){
if(!(formats22.validate.test(data13))){
validate85.errors = [{instancePath:instancePath+"/nextAttemptAt",schemaPath:"#/properties/nextAttemptAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
let data14 = data.createdAt;
const _errs36 = errors;
if(errors === _errs36){
if(errors === _errs36){
if(typeof data14 === "string"){
if(!(formats22.validate.test(data14))){
validate85.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate85.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.finishedAt !== undefined){
let data15 = data.finishedAt;
const _errs38 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate85.errors = [{instancePath:instancePath+"/finishedAt",schemaPath:"#/properties/finishedAt/type",keyword:"type",params:{type: schema111.properties.finishedAt.type},message:"must be string,null"}];
return false;
}
if(errors === _errs38){
if(errors === _errs38){
if(typeof data15 === "string"){
if(!(formats22.validate.test(data15))){
validate85.errors = [{instancePath:instancePath+"/finishedAt",schemaPath:"#/properties/finishedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate85.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.response !== undefined){
if(!(validate85(data.response, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
else {
validate84.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":{"response":true},"dynamicProps":false,"dynamicItems":false};

exports["GET-/5a1292c74372ed64-not_provided-200-application/json"] = validate87;
const schema117 = {"type":"object","properties":{"response":{"$ref":"schema:WebhookDeliveryPage"}},"components":{"schemas":{}},"paths":{}};
const schema118 = {"$id":"schema:WebhookDeliveryPage","type":"object","description":"A page of deliveries.","additionalProperties":false,"required":["items","nextCursor"],"properties":{"items":{"type":"array","maxItems":100,"description":"The deliveries, the newest first.","items":{"$ref":"schema:WebhookDelivery"}},"nextCursor":{"$ref":"schema:NextCursor"}}};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:WebhookDeliveryPage" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.items === undefined) && (missing0 = "items")) || ((data.nextCursor === undefined) && (missing0 = "nextCursor"))){
validate88.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "items") || (key0 === "nextCursor"))){
validate88.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.items !== undefined){
let data0 = data.items;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 100){
validate88.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate85(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nextCursor !== undefined){
let data2 = data.nextCursor;
const _errs5 = errors;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate88.errors = [{instancePath:instancePath+"/nextCursor",schemaPath:"schema:NextCursor/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"}];
return false;
}
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) > 512){
validate88.errors = [{instancePath:instancePath+"/nextCursor",schemaPath:"schema:NextCursor/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate88.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.response !== undefined){
if(!(validate88(data.response, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
}
else {
validate87.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":{"response":true},"dynamicProps":false,"dynamicItems":false};

exports["GET-/6d39256b979f828e-not_provided-200-application/json"] = validate91;
const schema120 = {"type":"object","properties":{"response":{"$ref":"schema:EventReplay"}},"components":{"schemas":{}},"paths":{}};
const schema121 = {"$id":"schema:EventReplay","type":"object","description":"The result of a replay.","additionalProperties":false,"required":["count"],"properties":{"count":{"type":"integer","minimum":0,"maximum":10000,"description":"The number of events that are sent again."}}};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.response !== undefined){
let data0 = data.response;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.count === undefined) && (missing0 = "count")){
validate91.errors = [{instancePath:instancePath+"/response",schemaPath:"schema:EventReplay/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data0){
if(!(key0 === "count")){
validate91.errors = [{instancePath:instancePath+"/response",schemaPath:"schema:EventReplay/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data0.count !== undefined){
let data1 = data0.count;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate91.errors = [{instancePath:instancePath+"/response/count",schemaPath:"schema:EventReplay/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10000 || isNaN(data1)){
validate91.errors = [{instancePath:instancePath+"/response/count",schemaPath:"schema:EventReplay/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate91.errors = [{instancePath:instancePath+"/response/count",schemaPath:"schema:EventReplay/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
}
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/response",schemaPath:"schema:EventReplay/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
else {
validate91.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":{"response":true},"dynamicProps":false,"dynamicItems":false};

exports["GET-/920315fd5d9fbe5a-not_provided-200-application/json"] = validate92;
const schema122 = {"type":"object","properties":{"response":{"$ref":"schema:Liveness"}},"components":{"schemas":{}},"paths":{}};
const schema123 = {"$id":"schema:Liveness","type":"object","description":"The process is running.","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"string","const":"live","description":"Always `live`. A process that is not live does not respond.","enum":["live"]}}};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.response !== undefined){
let data0 = data.response;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.status === undefined) && (missing0 = "status")){
validate92.errors = [{instancePath:instancePath+"/response",schemaPath:"schema:Liveness/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data0){
if(!(key0 === "status")){
validate92.errors = [{instancePath:instancePath+"/response",schemaPath:"schema:Liveness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data0.status !== undefined){
let data1 = data0.status;
if(typeof data1 !== "string"){
validate92.errors = [{instancePath:instancePath+"/response/status",schemaPath:"schema:Liveness/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("live" !== data1){
validate92.errors = [{instancePath:instancePath+"/response/status",schemaPath:"schema:Liveness/properties/status/const",keyword:"const",params:{allowedValue: "live"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data1 === "live")){
validate92.errors = [{instancePath:instancePath+"/response/status",schemaPath:"schema:Liveness/properties/status/enum",keyword:"enum",params:{allowedValues: schema123.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
}
}
}
else {
validate92.errors = [{instancePath:instancePath+"/response",schemaPath:"schema:Liveness/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
else {
validate92.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":{"response":true},"dynamicProps":false,"dynamicItems":false};

exports["GET-/8a70e3886be728ce-not_provided-200-application/json"] = validate93;
const schema124 = {"type":"object","properties":{"response":{"$ref":"schema:Readiness"}},"components":{"schemas":{}},"paths":{}};
const schema125 = {"$id":"schema:Readiness","type":"object","description":"The service is ready to process requests.","additionalProperties":false,"required":["status","contract","consumes","suspendedCalls"],"properties":{"status":{"type":"string","const":"ready","description":"Always `ready`. A service that is not ready returns 503.","enum":["ready"]},"contract":{"$ref":"schema:ContractIdentity","description":"The contract that the service implements."},"consumes":{"type":"array","description":"The contracts of other services that this service depends on (`x-consumes`), each with the latest result.","items":{"$ref":"schema:ConsumedContract"}},"suspendedCalls":{"type":"array","description":"The calls to other services that this service does not send at the moment, because they failed. The service probes them in the background.","items":{"$ref":"schema:SuspendedCall"}}}};
const schema126 = {"$id":"schema:ContractIdentity","type":"object","description":"The identity of a contract.","additionalProperties":false,"required":["version","digest"],"properties":{"version":{"type":"string","description":"The contract's `info.version`."},"digest":{"type":"string","pattern":"^[0-9a-f]{16}$","description":"The first 64 bits of the contract's SHA-256. It is the same wherever the contract is served."}}};
const schema130 = {"$id":"schema:SuspendedCall","type":"object","description":"A call to another service that is not sent at the moment, because it failed.","additionalProperties":false,"required":["service","operationId","failure"],"properties":{"service":{"type":"string","description":"The name of the other service."},"operationId":{"type":"string","description":"The operation in the other contract."},"failure":{"type":"string","description":"The first failure: the status of the response, `network` (the other service cannot be reached, or the connection breaks), `timeout`, or `contract` (a response that the other contract does not document)."}}};
const pattern28 = new RegExp("^[0-9a-f]{16}$", "u");
const schema127 = {"$id":"schema:ConsumedContract","type":"object","description":"The result of comparing what this service needs from another service with the contract that the other service serves.","additionalProperties":false,"required":["service","state","contract","misfits"],"properties":{"service":{"type":"string","description":"The name of the other service."},"state":{"type":"string","enum":["compatible","incompatible","unknown"],"description":"Whether the contract contains everything that this service needs; `unknown` as long as the other service does not provide its contract."},"contract":{"oneOf":[{"$ref":"schema:ContractIdentity"},{"type":"null"}],"description":"The other service's contract; null as long as it is unknown."},"misfits":{"type":"array","description":"The parts that this service needs and that are missing or have changed.","items":{"$ref":"schema:Misfit"}}}};
const schema129 = {"$id":"schema:Misfit","type":"object","description":"A part of another contract that this service needs and that is missing or has changed.","additionalProperties":false,"required":["operationId","pointer","message"],"properties":{"operationId":{"type":"string","description":"The operation in the other contract."},"pointer":{"type":"string","description":"The location of the part, as a JSON Pointer (RFC 6901) into the operation's entry in `x-consumes`; empty for the whole operation."},"message":{"type":"string","description":"What is wrong with the part."}}};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:ConsumedContract" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.service === undefined) && (missing0 = "service")) || ((data.state === undefined) && (missing0 = "state"))) || ((data.contract === undefined) && (missing0 = "contract"))) || ((data.misfits === undefined) && (missing0 = "misfits"))){
validate95.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "service") || (key0 === "state")) || (key0 === "contract")) || (key0 === "misfits"))){
validate95.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.service !== undefined){
const _errs2 = errors;
if(typeof data.service !== "string"){
validate95.errors = [{instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data1 = data.state;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate95.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data1 === "compatible") || (data1 === "incompatible")) || (data1 === "unknown"))){
validate95.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema127.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contract !== undefined){
let data2 = data.contract;
const _errs6 = errors;
const _errs7 = errors;
let valid1 = false;
let passing0 = null;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.version === undefined) && (missing1 = "version")) || ((data2.digest === undefined) && (missing1 = "digest"))){
const err0 = {instancePath:instancePath+"/contract",schemaPath:"schema:ContractIdentity/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs11 = errors;
for(const key1 in data2){
if(!((key1 === "version") || (key1 === "digest"))){
const err1 = {instancePath:instancePath+"/contract",schemaPath:"schema:ContractIdentity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs11 === errors){
if(data2.version !== undefined){
const _errs12 = errors;
if(typeof data2.version !== "string"){
const err2 = {instancePath:instancePath+"/contract/version",schemaPath:"schema:ContractIdentity/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.digest !== undefined){
let data4 = data2.digest;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data4 === "string"){
if(!pattern28.test(data4)){
const err3 = {instancePath:instancePath+"/contract/digest",schemaPath:"schema:ContractIdentity/properties/digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},message:"must match pattern \""+"^[0-9a-f]{16}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/contract/digest",schemaPath:"schema:ContractIdentity/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/contract",schemaPath:"schema:ContractIdentity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs16 = errors;
if(data2 !== null){
const err6 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs16 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err7 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate95.errors = vErrors;
return false;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.misfits !== undefined){
let data5 = data.misfits;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data5)){
var valid4 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if((((data6.operationId === undefined) && (missing2 = "operationId")) || ((data6.pointer === undefined) && (missing2 = "pointer"))) || ((data6.message === undefined) && (missing2 = "message"))){
validate95.errors = [{instancePath:instancePath+"/misfits/" + i0,schemaPath:"schema:Misfit/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data6){
if(!(((key2 === "operationId") || (key2 === "pointer")) || (key2 === "message"))){
validate95.errors = [{instancePath:instancePath+"/misfits/" + i0,schemaPath:"schema:Misfit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data6.operationId !== undefined){
const _errs24 = errors;
if(typeof data6.operationId !== "string"){
validate95.errors = [{instancePath:instancePath+"/misfits/" + i0+"/operationId",schemaPath:"schema:Misfit/properties/operationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs24 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.pointer !== undefined){
const _errs26 = errors;
if(typeof data6.pointer !== "string"){
validate95.errors = [{instancePath:instancePath+"/misfits/" + i0+"/pointer",schemaPath:"schema:Misfit/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs26 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.message !== undefined){
const _errs28 = errors;
if(typeof data6.message !== "string"){
validate95.errors = [{instancePath:instancePath+"/misfits/" + i0+"/message",schemaPath:"schema:Misfit/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs28 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
else {
validate95.errors = [{instancePath:instancePath+"/misfits/" + i0,schemaPath:"schema:Misfit/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs20 === errors;
if(!valid4){
break;
}
}
}
else {
validate95.errors = [{instancePath:instancePath+"/misfits",schemaPath:"#/properties/misfits/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate95.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:Readiness" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.status === undefined) && (missing0 = "status")) || ((data.contract === undefined) && (missing0 = "contract"))) || ((data.consumes === undefined) && (missing0 = "consumes"))) || ((data.suspendedCalls === undefined) && (missing0 = "suspendedCalls"))){
validate94.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "contract")) || (key0 === "consumes")) || (key0 === "suspendedCalls"))){
validate94.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.status !== undefined){
let data0 = data.status;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate94.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("ready" !== data0){
validate94.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "ready"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data0 === "ready")){
validate94.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema125.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contract !== undefined){
let data1 = data.contract;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.version === undefined) && (missing1 = "version")) || ((data1.digest === undefined) && (missing1 = "digest"))){
validate94.errors = [{instancePath:instancePath+"/contract",schemaPath:"schema:ContractIdentity/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs7 = errors;
for(const key1 in data1){
if(!((key1 === "version") || (key1 === "digest"))){
validate94.errors = [{instancePath:instancePath+"/contract",schemaPath:"schema:ContractIdentity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs7 === errors){
if(data1.version !== undefined){
const _errs8 = errors;
if(typeof data1.version !== "string"){
validate94.errors = [{instancePath:instancePath+"/contract/version",schemaPath:"schema:ContractIdentity/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.digest !== undefined){
let data3 = data1.digest;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(!pattern28.test(data3)){
validate94.errors = [{instancePath:instancePath+"/contract/digest",schemaPath:"schema:ContractIdentity/properties/digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},message:"must match pattern \""+"^[0-9a-f]{16}$"+"\""}];
return false;
}
}
else {
validate94.errors = [{instancePath:instancePath+"/contract/digest",schemaPath:"schema:ContractIdentity/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate94.errors = [{instancePath:instancePath+"/contract",schemaPath:"schema:ContractIdentity/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.consumes !== undefined){
let data4 = data.consumes;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data4)){
var valid3 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(!(validate95(data4[i0], {instancePath:instancePath+"/consumes/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
var valid3 = _errs14 === errors;
if(!valid3){
break;
}
}
}
else {
validate94.errors = [{instancePath:instancePath+"/consumes",schemaPath:"#/properties/consumes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suspendedCalls !== undefined){
let data6 = data.suspendedCalls;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data6)){
var valid4 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if((((data7.service === undefined) && (missing2 = "service")) || ((data7.operationId === undefined) && (missing2 = "operationId"))) || ((data7.failure === undefined) && (missing2 = "failure"))){
validate94.errors = [{instancePath:instancePath+"/suspendedCalls/" + i1,schemaPath:"schema:SuspendedCall/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs20 = errors;
for(const key2 in data7){
if(!(((key2 === "service") || (key2 === "operationId")) || (key2 === "failure"))){
validate94.errors = [{instancePath:instancePath+"/suspendedCalls/" + i1,schemaPath:"schema:SuspendedCall/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs20 === errors){
if(data7.service !== undefined){
const _errs21 = errors;
if(typeof data7.service !== "string"){
validate94.errors = [{instancePath:instancePath+"/suspendedCalls/" + i1+"/service",schemaPath:"schema:SuspendedCall/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs21 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data7.operationId !== undefined){
const _errs23 = errors;
if(typeof data7.operationId !== "string"){
validate94.errors = [{instancePath:instancePath+"/suspendedCalls/" + i1+"/operationId",schemaPath:"schema:SuspendedCall/properties/operationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs23 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data7.failure !== undefined){
const _errs25 = errors;
if(typeof data7.failure !== "string"){
validate94.errors = [{instancePath:instancePath+"/suspendedCalls/" + i1+"/failure",schemaPath:"schema:SuspendedCall/properties/failure/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs25 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
else {
validate94.errors = [{instancePath:instancePath+"/suspendedCalls/" + i1,schemaPath:"schema:SuspendedCall/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs17 === errors;
if(!valid4){
break;
}
}
}
else {
validate94.errors = [{instancePath:instancePath+"/suspendedCalls",schemaPath:"#/properties/suspendedCalls/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate94.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.response !== undefined){
if(!(validate94(data.response, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
}
else {
validate93.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":{"response":true},"dynamicProps":false,"dynamicItems":false};

exports["GET-/0244fbf4ad9b947d-not_provided-200-application/json"] = validate98;
const schema131 = {"type":"object","properties":{"response":{"$ref":"schema:EventPage"}},"components":{"schemas":{}},"paths":{}};
const schema132 = {"$id":"schema:EventPage","type":"object","description":"A page of events.","additionalProperties":false,"required":["items","nextCursor"],"properties":{"items":{"type":"array","maxItems":100,"description":"The events, the oldest first.","items":{"$ref":"schema:Event"}},"nextCursor":{"$ref":"schema:EventCursor"}}};
const schema191 = {"$id":"schema:EventCursor","type":"string","maxLength":16,"pattern":"^[0-9]{16}$","description":"A place in the feed, never null: the `sequence` of the last event that was read. Also at the end of the feed it is the `cursor` that continues with later events."};
const schema133 = {"$id":"schema:Event","description":"An event of this service. `type` determines the schema of `data`.","oneOf":[{"$ref":"schema:UserRegisteredEvent"},{"$ref":"schema:UserChangedEvent"},{"$ref":"schema:UserSuspendedEvent"},{"$ref":"schema:UserErasedEvent"},{"$ref":"schema:UserTokensRevokedEvent"},{"$ref":"schema:WebhookDisabledEvent"}],"discriminator":{"propertyName":"type","mapping":{"user.registered":"#/components/schemas/UserRegisteredEvent","user.changed":"#/components/schemas/UserChangedEvent","user.suspended":"#/components/schemas/UserSuspendedEvent","user.erased":"#/components/schemas/UserErasedEvent","user.tokensRevoked":"#/components/schemas/UserTokensRevokedEvent","webhook.disabled":"#/components/schemas/WebhookDisabledEvent"}}};
const schema134 = {"$id":"schema:UserRegisteredEvent","type":"object","description":"A person registered, or the operator created a staff account.","additionalProperties":false,"required":["specversion","id","type","source","subject","time","datacontenttype","dataschema","sequence","data"],"properties":{"specversion":{"$ref":"schema:EventSpecVersion"},"id":{"$ref":"schema:EventId"},"type":{"const":"user.registered","description":"The type of the event.","type":"string","enum":["user.registered"]},"source":{"$ref":"schema:EventSource"},"subject":{"$ref":"schema:EventSubject"},"time":{"$ref":"schema:EventTime"},"datacontenttype":{"$ref":"schema:EventContentType"},"dataschema":{"$ref":"schema:EventDataSchema"},"sequence":{"$ref":"schema:EventSequence"},"data":{"$ref":"schema:EventUser"}}};
const schema135 = {"$id":"schema:EventSpecVersion","const":"1.0","description":"The version of CloudEvents.","type":"string","enum":["1.0"]};
const schema137 = {"$id":"schema:EventSource","type":"string","format":"uri-reference","description":"The service that recorded the event."};
const schema139 = {"$id":"schema:EventTime","type":"string","format":"date-time","description":"The time of the effect."};
const schema140 = {"$id":"schema:EventContentType","const":"application/json","description":"The media type of `data`.","type":"string","enum":["application/json"]};
const schema141 = {"$id":"schema:EventDataSchema","type":"string","format":"uri-reference","description":"The schema of `data` in the contract."};
const schema142 = {"$id":"schema:EventSequence","type":"string","pattern":"^[0-9]{16}$","description":"The position of the event among all events of the service, with leading zeros, so that positions compare as texts. Positions increase by 1."};
const formats102 = /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i;
const pattern30 = new RegExp("^[0-9]{16}$", "u");
const schema143 = {"$id":"schema:EventUser","description":"The user after the effect, as `getUser` returns the user to staff, or only the id after the user was erased.","anyOf":[{"$ref":"schema:User"},{"$ref":"schema:ErasedUser"}]};
const schema144 = {"$id":"schema:ErasedUser","type":"object","description":"A user who was erased. Only the id is left.","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"schema:UserId"}}};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:ErasedUser" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate104.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate104.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate104.errors = [{instancePath:instancePath+"/id",schemaPath:"schema:UserId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
validate104.errors = [{instancePath:instancePath+"/id",schemaPath:"schema:UserId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate104.errors = [{instancePath:instancePath+"/id",schemaPath:"schema:UserId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
}
}
}
}
else {
validate104.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:EventUser" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate11(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs2 = errors;
if(!(validate104(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate102.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate102.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate102.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:UserRegisteredEvent" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.specversion === undefined) && (missing0 = "specversion")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.time === undefined) && (missing0 = "time"))) || ((data.datacontenttype === undefined) && (missing0 = "datacontenttype"))) || ((data.dataschema === undefined) && (missing0 = "dataschema"))) || ((data.sequence === undefined) && (missing0 = "sequence"))) || ((data.data === undefined) && (missing0 = "data"))){
validate101.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func3.call(schema134.properties, key0))){
validate101.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.specversion !== undefined){
let data0 = data.specversion;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate101.errors = [{instancePath:instancePath+"/specversion",schemaPath:"schema:EventSpecVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("1.0" !== data0){
validate101.errors = [{instancePath:instancePath+"/specversion",schemaPath:"schema:EventSpecVersion/const",keyword:"const",params:{allowedValue: "1.0"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data0 === "1.0")){
validate101.errors = [{instancePath:instancePath+"/specversion",schemaPath:"schema:EventSpecVersion/enum",keyword:"enum",params:{allowedValues: schema135.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data1 === "string"){
if(!(formats90.test(data1))){
validate101.errors = [{instancePath:instancePath+"/id",schemaPath:"schema:EventId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate101.errors = [{instancePath:instancePath+"/id",schemaPath:"schema:EventId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data2 = data.type;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate101.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("user.registered" !== data2){
validate101.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "user.registered"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "user.registered")){
validate101.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema134.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data3 = data.source;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data3 === "string"){
if(!(formats102.test(data3))){
validate101.errors = [{instancePath:instancePath+"/source",schemaPath:"schema:EventSource/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""}];
return false;
}
}
else {
validate101.errors = [{instancePath:instancePath+"/source",schemaPath:"schema:EventSource/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
let data4 = data.subject;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data4 === "string"){
if(func0(data4) < 1){
validate101.errors = [{instancePath:instancePath+"/subject",schemaPath:"schema:EventSubject/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate101.errors = [{instancePath:instancePath+"/subject",schemaPath:"schema:EventSubject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined){
let data5 = data.time;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(errors === _errs17){
if(typeof data5 === "string"){
if(!(formats22.validate.test(data5))){
validate101.errors = [{instancePath:instancePath+"/time",schemaPath:"schema:EventTime/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate101.errors = [{instancePath:instancePath+"/time",schemaPath:"schema:EventTime/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.datacontenttype !== undefined){
let data6 = data.datacontenttype;
const _errs19 = errors;
if(typeof data6 !== "string"){
validate101.errors = [{instancePath:instancePath+"/datacontenttype",schemaPath:"schema:EventContentType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("application/json" !== data6){
validate101.errors = [{instancePath:instancePath+"/datacontenttype",schemaPath:"schema:EventContentType/const",keyword:"const",params:{allowedValue: "application/json"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data6 === "application/json")){
validate101.errors = [{instancePath:instancePath+"/datacontenttype",schemaPath:"schema:EventContentType/enum",keyword:"enum",params:{allowedValues: schema140.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dataschema !== undefined){
let data7 = data.dataschema;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(errors === _errs23){
if(typeof data7 === "string"){
if(!(formats102.test(data7))){
validate101.errors = [{instancePath:instancePath+"/dataschema",schemaPath:"schema:EventDataSchema/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""}];
return false;
}
}
else {
validate101.errors = [{instancePath:instancePath+"/dataschema",schemaPath:"schema:EventDataSchema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sequence !== undefined){
let data8 = data.sequence;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data8 === "string"){
if(!pattern30.test(data8)){
validate101.errors = [{instancePath:instancePath+"/sequence",schemaPath:"schema:EventSequence/pattern",keyword:"pattern",params:{pattern: "^[0-9]{16}$"},message:"must match pattern \""+"^[0-9]{16}$"+"\""}];
return false;
}
}
else {
validate101.errors = [{instancePath:instancePath+"/sequence",schemaPath:"schema:EventSequence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs28 = errors;
if(!(validate102(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate101.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema146 = {"$id":"schema:UserChangedEvent","type":"object","description":"The name, the e-mail address or its verification, the addresses or the roles of a user changed, or a suspended user became active.","additionalProperties":false,"required":["specversion","id","type","source","subject","time","datacontenttype","dataschema","sequence","data"],"properties":{"specversion":{"$ref":"schema:EventSpecVersion"},"id":{"$ref":"schema:EventId"},"type":{"const":"user.changed","description":"The type of the event.","type":"string","enum":["user.changed"]},"source":{"$ref":"schema:EventSource"},"subject":{"$ref":"schema:EventSubject"},"time":{"$ref":"schema:EventTime"},"datacontenttype":{"$ref":"schema:EventContentType"},"dataschema":{"$ref":"schema:EventDataSchema"},"sequence":{"$ref":"schema:EventSequence"},"data":{"$ref":"schema:EventUser"}}};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:UserChangedEvent" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.specversion === undefined) && (missing0 = "specversion")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.time === undefined) && (missing0 = "time"))) || ((data.datacontenttype === undefined) && (missing0 = "datacontenttype"))) || ((data.dataschema === undefined) && (missing0 = "dataschema"))) || ((data.sequence === undefined) && (missing0 = "sequence"))) || ((data.data === undefined) && (missing0 = "data"))){
validate108.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func3.call(schema146.properties, key0))){
validate108.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.specversion !== undefined){
let data0 = data.specversion;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate108.errors = [{instancePath:instancePath+"/specversion",schemaPath:"schema:EventSpecVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("1.0" !== data0){
validate108.errors = [{instancePath:instancePath+"/specversion",schemaPath:"schema:EventSpecVersion/const",keyword:"const",params:{allowedValue: "1.0"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data0 === "1.0")){
validate108.errors = [{instancePath:instancePath+"/specversion",schemaPath:"schema:EventSpecVersion/enum",keyword:"enum",params:{allowedValues: schema135.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data1 === "string"){
if(!(formats90.test(data1))){
validate108.errors = [{instancePath:instancePath+"/id",schemaPath:"schema:EventId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate108.errors = [{instancePath:instancePath+"/id",schemaPath:"schema:EventId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data2 = data.type;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate108.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("user.changed" !== data2){
validate108.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "user.changed"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "user.changed")){
validate108.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema146.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data3 = data.source;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data3 === "string"){
if(!(formats102.test(data3))){
validate108.errors = [{instancePath:instancePath+"/source",schemaPath:"schema:EventSource/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""}];
return false;
}
}
else {
validate108.errors = [{instancePath:instancePath+"/source",schemaPath:"schema:EventSource/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
let data4 = data.subject;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data4 === "string"){
if(func0(data4) < 1){
validate108.errors = [{instancePath:instancePath+"/subject",schemaPath:"schema:EventSubject/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate108.errors = [{instancePath:instancePath+"/subject",schemaPath:"schema:EventSubject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined){
let data5 = data.time;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(errors === _errs17){
if(typeof data5 === "string"){
if(!(formats22.validate.test(data5))){
validate108.errors = [{instancePath:instancePath+"/time",schemaPath:"schema:EventTime/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate108.errors = [{instancePath:instancePath+"/time",schemaPath:"schema:EventTime/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.datacontenttype !== undefined){
let data6 = data.datacontenttype;
const _errs19 = errors;
if(typeof data6 !== "string"){
validate108.errors = [{instancePath:instancePath+"/datacontenttype",schemaPath:"schema:EventContentType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("application/json" !== data6){
validate108.errors = [{instancePath:instancePath+"/datacontenttype",schemaPath:"schema:EventContentType/const",keyword:"const",params:{allowedValue: "application/json"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data6 === "application/json")){
validate108.errors = [{instancePath:instancePath+"/datacontenttype",schemaPath:"schema:EventContentType/enum",keyword:"enum",params:{allowedValues: schema140.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dataschema !== undefined){
let data7 = data.dataschema;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(errors === _errs23){
if(typeof data7 === "string"){
if(!(formats102.test(data7))){
validate108.errors = [{instancePath:instancePath+"/dataschema",schemaPath:"schema:EventDataSchema/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""}];
return false;
}
}
else {
validate108.errors = [{instancePath:instancePath+"/dataschema",schemaPath:"schema:EventDataSchema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sequence !== undefined){
let data8 = data.sequence;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data8 === "string"){
if(!pattern30.test(data8)){
validate108.errors = [{instancePath:instancePath+"/sequence",schemaPath:"schema:EventSequence/pattern",keyword:"pattern",params:{pattern: "^[0-9]{16}$"},message:"must match pattern \""+"^[0-9]{16}$"+"\""}];
return false;
}
}
else {
validate108.errors = [{instancePath:instancePath+"/sequence",schemaPath:"schema:EventSequence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs28 = errors;
if(!(validate102(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate108.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema155 = {"$id":"schema:UserSuspendedEvent","type":"object","description":"Staff suspended a user.","additionalProperties":false,"required":["specversion","id","type","source","subject","time","datacontenttype","dataschema","sequence","data"],"properties":{"specversion":{"$ref":"schema:EventSpecVersion"},"id":{"$ref":"schema:EventId"},"type":{"const":"user.suspended","description":"The type of the event.","type":"string","enum":["user.suspended"]},"source":{"$ref":"schema:EventSource"},"subject":{"$ref":"schema:EventSubject"},"time":{"$ref":"schema:EventTime"},"datacontenttype":{"$ref":"schema:EventContentType"},"dataschema":{"$ref":"schema:EventDataSchema"},"sequence":{"$ref":"schema:EventSequence"},"data":{"$ref":"schema:EventUser"}}};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:UserSuspendedEvent" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.specversion === undefined) && (missing0 = "specversion")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.time === undefined) && (missing0 = "time"))) || ((data.datacontenttype === undefined) && (missing0 = "datacontenttype"))) || ((data.dataschema === undefined) && (missing0 = "dataschema"))) || ((data.sequence === undefined) && (missing0 = "sequence"))) || ((data.data === undefined) && (missing0 = "data"))){
validate111.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func3.call(schema155.properties, key0))){
validate111.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.specversion !== undefined){
let data0 = data.specversion;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate111.errors = [{instancePath:instancePath+"/specversion",schemaPath:"schema:EventSpecVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("1.0" !== data0){
validate111.errors = [{instancePath:instancePath+"/specversion",schemaPath:"schema:EventSpecVersion/const",keyword:"const",params:{allowedValue: "1.0"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data0 === "1.0")){
validate111.errors = [{instancePath:instancePath+"/specversion",schemaPath:"schema:EventSpecVersion/enum",keyword:"enum",params:{allowedValues: schema135.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data1 === "string"){
if(!(formats90.test(data1))){
validate111.errors = [{instancePath:instancePath+"/id",schemaPath:"schema:EventId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate111.errors = [{instancePath:instancePath+"/id",schemaPath:"schema:EventId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data2 = data.type;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate111.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("user.suspended" !== data2){
validate111.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "user.suspended"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "user.suspended")){
validate111.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema155.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data3 = data.source;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data3 === "string"){
if(!(formats102.test(data3))){
validate111.errors = [{instancePath:instancePath+"/source",schemaPath:"schema:EventSource/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""}];
return false;
}
}
else {
validate111.errors = [{instancePath:instancePath+"/source",schemaPath:"schema:EventSource/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
let data4 = data.subject;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data4 === "string"){
if(func0(data4) < 1){
validate111.errors = [{instancePath:instancePath+"/subject",schemaPath:"schema:EventSubject/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate111.errors = [{instancePath:instancePath+"/subject",schemaPath:"schema:EventSubject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined){
let data5 = data.time;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(errors === _errs17){
if(typeof data5 === "string"){
if(!(formats22.validate.test(data5))){
validate111.errors = [{instancePath:instancePath+"/time",schemaPath:"schema:EventTime/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate111.errors = [{instancePath:instancePath+"/time",schemaPath:"schema:EventTime/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.datacontenttype !== undefined){
let data6 = data.datacontenttype;
const _errs19 = errors;
if(typeof data6 !== "string"){
validate111.errors = [{instancePath:instancePath+"/datacontenttype",schemaPath:"schema:EventContentType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("application/json" !== data6){
validate111.errors = [{instancePath:instancePath+"/datacontenttype",schemaPath:"schema:EventContentType/const",keyword:"const",params:{allowedValue: "application/json"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data6 === "application/json")){
validate111.errors = [{instancePath:instancePath+"/datacontenttype",schemaPath:"schema:EventContentType/enum",keyword:"enum",params:{allowedValues: schema140.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dataschema !== undefined){
let data7 = data.dataschema;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(errors === _errs23){
if(typeof data7 === "string"){
if(!(formats102.test(data7))){
validate111.errors = [{instancePath:instancePath+"/dataschema",schemaPath:"schema:EventDataSchema/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""}];
return false;
}
}
else {
validate111.errors = [{instancePath:instancePath+"/dataschema",schemaPath:"schema:EventDataSchema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sequence !== undefined){
let data8 = data.sequence;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data8 === "string"){
if(!pattern30.test(data8)){
validate111.errors = [{instancePath:instancePath+"/sequence",schemaPath:"schema:EventSequence/pattern",keyword:"pattern",params:{pattern: "^[0-9]{16}$"},message:"must match pattern \""+"^[0-9]{16}$"+"\""}];
return false;
}
}
else {
validate111.errors = [{instancePath:instancePath+"/sequence",schemaPath:"schema:EventSequence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs28 = errors;
if(!(validate102(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate111.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema164 = {"$id":"schema:UserErasedEvent","type":"object","description":"A user was erased. From then on, all events of the user have only the id as data, except for `user.tokensRevoked`, which has no personal data.","additionalProperties":false,"required":["specversion","id","type","source","subject","time","datacontenttype","dataschema","sequence","data"],"properties":{"specversion":{"$ref":"schema:EventSpecVersion"},"id":{"$ref":"schema:EventId"},"type":{"const":"user.erased","description":"The type of the event.","type":"string","enum":["user.erased"]},"source":{"$ref":"schema:EventSource"},"subject":{"$ref":"schema:EventSubject"},"time":{"$ref":"schema:EventTime"},"datacontenttype":{"$ref":"schema:EventContentType"},"dataschema":{"$ref":"schema:EventDataSchema"},"sequence":{"$ref":"schema:EventSequence"},"data":{"$ref":"schema:ErasedUser"}}};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:UserErasedEvent" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.specversion === undefined) && (missing0 = "specversion")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.time === undefined) && (missing0 = "time"))) || ((data.datacontenttype === undefined) && (missing0 = "datacontenttype"))) || ((data.dataschema === undefined) && (missing0 = "dataschema"))) || ((data.sequence === undefined) && (missing0 = "sequence"))) || ((data.data === undefined) && (missing0 = "data"))){
validate114.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func3.call(schema164.properties, key0))){
validate114.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.specversion !== undefined){
let data0 = data.specversion;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate114.errors = [{instancePath:instancePath+"/specversion",schemaPath:"schema:EventSpecVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("1.0" !== data0){
validate114.errors = [{instancePath:instancePath+"/specversion",schemaPath:"schema:EventSpecVersion/const",keyword:"const",params:{allowedValue: "1.0"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data0 === "1.0")){
validate114.errors = [{instancePath:instancePath+"/specversion",schemaPath:"schema:EventSpecVersion/enum",keyword:"enum",params:{allowedValues: schema135.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data1 === "string"){
if(!(formats90.test(data1))){
validate114.errors = [{instancePath:instancePath+"/id",schemaPath:"schema:EventId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate114.errors = [{instancePath:instancePath+"/id",schemaPath:"schema:EventId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data2 = data.type;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate114.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("user.erased" !== data2){
validate114.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "user.erased"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "user.erased")){
validate114.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema164.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data3 = data.source;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data3 === "string"){
if(!(formats102.test(data3))){
validate114.errors = [{instancePath:instancePath+"/source",schemaPath:"schema:EventSource/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""}];
return false;
}
}
else {
validate114.errors = [{instancePath:instancePath+"/source",schemaPath:"schema:EventSource/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
let data4 = data.subject;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data4 === "string"){
if(func0(data4) < 1){
validate114.errors = [{instancePath:instancePath+"/subject",schemaPath:"schema:EventSubject/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate114.errors = [{instancePath:instancePath+"/subject",schemaPath:"schema:EventSubject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined){
let data5 = data.time;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(errors === _errs17){
if(typeof data5 === "string"){
if(!(formats22.validate.test(data5))){
validate114.errors = [{instancePath:instancePath+"/time",schemaPath:"schema:EventTime/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate114.errors = [{instancePath:instancePath+"/time",schemaPath:"schema:EventTime/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.datacontenttype !== undefined){
let data6 = data.datacontenttype;
const _errs19 = errors;
if(typeof data6 !== "string"){
validate114.errors = [{instancePath:instancePath+"/datacontenttype",schemaPath:"schema:EventContentType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("application/json" !== data6){
validate114.errors = [{instancePath:instancePath+"/datacontenttype",schemaPath:"schema:EventContentType/const",keyword:"const",params:{allowedValue: "application/json"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data6 === "application/json")){
validate114.errors = [{instancePath:instancePath+"/datacontenttype",schemaPath:"schema:EventContentType/enum",keyword:"enum",params:{allowedValues: schema140.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dataschema !== undefined){
let data7 = data.dataschema;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(errors === _errs23){
if(typeof data7 === "string"){
if(!(formats102.test(data7))){
validate114.errors = [{instancePath:instancePath+"/dataschema",schemaPath:"schema:EventDataSchema/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""}];
return false;
}
}
else {
validate114.errors = [{instancePath:instancePath+"/dataschema",schemaPath:"schema:EventDataSchema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sequence !== undefined){
let data8 = data.sequence;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data8 === "string"){
if(!pattern30.test(data8)){
validate114.errors = [{instancePath:instancePath+"/sequence",schemaPath:"schema:EventSequence/pattern",keyword:"pattern",params:{pattern: "^[0-9]{16}$"},message:"must match pattern \""+"^[0-9]{16}$"+"\""}];
return false;
}
}
else {
validate114.errors = [{instancePath:instancePath+"/sequence",schemaPath:"schema:EventSequence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs28 = errors;
if(!(validate104(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate114.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema173 = {"$id":"schema:UserTokensRevokedEvent","type":"object","description":"The access tokens that a user had were revoked.","additionalProperties":false,"required":["specversion","id","type","source","subject","time","datacontenttype","dataschema","sequence","data"],"properties":{"specversion":{"$ref":"schema:EventSpecVersion"},"id":{"$ref":"schema:EventId"},"type":{"const":"user.tokensRevoked","description":"The type of the event.","type":"string","enum":["user.tokensRevoked"]},"source":{"$ref":"schema:EventSource"},"subject":{"$ref":"schema:EventSubject"},"time":{"$ref":"schema:EventTime"},"datacontenttype":{"$ref":"schema:EventContentType"},"dataschema":{"$ref":"schema:EventDataSchema"},"sequence":{"$ref":"schema:EventSequence"},"data":{"$ref":"schema:TokenRevocation"}}};

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:UserTokensRevokedEvent" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.specversion === undefined) && (missing0 = "specversion")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.time === undefined) && (missing0 = "time"))) || ((data.datacontenttype === undefined) && (missing0 = "datacontenttype"))) || ((data.dataschema === undefined) && (missing0 = "dataschema"))) || ((data.sequence === undefined) && (missing0 = "sequence"))) || ((data.data === undefined) && (missing0 = "data"))){
validate117.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func3.call(schema173.properties, key0))){
validate117.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.specversion !== undefined){
let data0 = data.specversion;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate117.errors = [{instancePath:instancePath+"/specversion",schemaPath:"schema:EventSpecVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("1.0" !== data0){
validate117.errors = [{instancePath:instancePath+"/specversion",schemaPath:"schema:EventSpecVersion/const",keyword:"const",params:{allowedValue: "1.0"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data0 === "1.0")){
validate117.errors = [{instancePath:instancePath+"/specversion",schemaPath:"schema:EventSpecVersion/enum",keyword:"enum",params:{allowedValues: schema135.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data1 === "string"){
if(!(formats90.test(data1))){
validate117.errors = [{instancePath:instancePath+"/id",schemaPath:"schema:EventId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate117.errors = [{instancePath:instancePath+"/id",schemaPath:"schema:EventId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data2 = data.type;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate117.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("user.tokensRevoked" !== data2){
validate117.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "user.tokensRevoked"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "user.tokensRevoked")){
validate117.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema173.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data3 = data.source;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data3 === "string"){
if(!(formats102.test(data3))){
validate117.errors = [{instancePath:instancePath+"/source",schemaPath:"schema:EventSource/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""}];
return false;
}
}
else {
validate117.errors = [{instancePath:instancePath+"/source",schemaPath:"schema:EventSource/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
let data4 = data.subject;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data4 === "string"){
if(func0(data4) < 1){
validate117.errors = [{instancePath:instancePath+"/subject",schemaPath:"schema:EventSubject/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate117.errors = [{instancePath:instancePath+"/subject",schemaPath:"schema:EventSubject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined){
let data5 = data.time;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(errors === _errs17){
if(typeof data5 === "string"){
if(!(formats22.validate.test(data5))){
validate117.errors = [{instancePath:instancePath+"/time",schemaPath:"schema:EventTime/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate117.errors = [{instancePath:instancePath+"/time",schemaPath:"schema:EventTime/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.datacontenttype !== undefined){
let data6 = data.datacontenttype;
const _errs19 = errors;
if(typeof data6 !== "string"){
validate117.errors = [{instancePath:instancePath+"/datacontenttype",schemaPath:"schema:EventContentType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("application/json" !== data6){
validate117.errors = [{instancePath:instancePath+"/datacontenttype",schemaPath:"schema:EventContentType/const",keyword:"const",params:{allowedValue: "application/json"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data6 === "application/json")){
validate117.errors = [{instancePath:instancePath+"/datacontenttype",schemaPath:"schema:EventContentType/enum",keyword:"enum",params:{allowedValues: schema140.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dataschema !== undefined){
let data7 = data.dataschema;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(errors === _errs23){
if(typeof data7 === "string"){
if(!(formats102.test(data7))){
validate117.errors = [{instancePath:instancePath+"/dataschema",schemaPath:"schema:EventDataSchema/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""}];
return false;
}
}
else {
validate117.errors = [{instancePath:instancePath+"/dataschema",schemaPath:"schema:EventDataSchema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sequence !== undefined){
let data8 = data.sequence;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data8 === "string"){
if(!pattern30.test(data8)){
validate117.errors = [{instancePath:instancePath+"/sequence",schemaPath:"schema:EventSequence/pattern",keyword:"pattern",params:{pattern: "^[0-9]{16}$"},message:"must match pattern \""+"^[0-9]{16}$"+"\""}];
return false;
}
}
else {
validate117.errors = [{instancePath:instancePath+"/sequence",schemaPath:"schema:EventSequence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs28 = errors;
if(!(validate34(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate117.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema182 = {"$id":"schema:WebhookDisabledEvent","type":"object","description":"A webhook endpoint was disabled, by staff or by the service.","additionalProperties":false,"required":["specversion","id","type","source","subject","time","datacontenttype","dataschema","sequence","data"],"properties":{"specversion":{"$ref":"schema:EventSpecVersion"},"id":{"$ref":"schema:EventId"},"type":{"const":"webhook.disabled","description":"The type of the event.","type":"string","enum":["webhook.disabled"]},"source":{"$ref":"schema:EventSource"},"subject":{"$ref":"schema:EventSubject"},"time":{"$ref":"schema:EventTime"},"datacontenttype":{"$ref":"schema:EventContentType"},"dataschema":{"$ref":"schema:EventDataSchema"},"sequence":{"$ref":"schema:EventSequence"},"data":{"$ref":"schema:WebhookEndpoint"}}};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:WebhookDisabledEvent" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.specversion === undefined) && (missing0 = "specversion")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.time === undefined) && (missing0 = "time"))) || ((data.datacontenttype === undefined) && (missing0 = "datacontenttype"))) || ((data.dataschema === undefined) && (missing0 = "dataschema"))) || ((data.sequence === undefined) && (missing0 = "sequence"))) || ((data.data === undefined) && (missing0 = "data"))){
validate120.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func3.call(schema182.properties, key0))){
validate120.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.specversion !== undefined){
let data0 = data.specversion;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate120.errors = [{instancePath:instancePath+"/specversion",schemaPath:"schema:EventSpecVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("1.0" !== data0){
validate120.errors = [{instancePath:instancePath+"/specversion",schemaPath:"schema:EventSpecVersion/const",keyword:"const",params:{allowedValue: "1.0"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data0 === "1.0")){
validate120.errors = [{instancePath:instancePath+"/specversion",schemaPath:"schema:EventSpecVersion/enum",keyword:"enum",params:{allowedValues: schema135.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data1 === "string"){
if(!(formats90.test(data1))){
validate120.errors = [{instancePath:instancePath+"/id",schemaPath:"schema:EventId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate120.errors = [{instancePath:instancePath+"/id",schemaPath:"schema:EventId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data2 = data.type;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate120.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("webhook.disabled" !== data2){
validate120.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "webhook.disabled"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "webhook.disabled")){
validate120.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema182.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data3 = data.source;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data3 === "string"){
if(!(formats102.test(data3))){
validate120.errors = [{instancePath:instancePath+"/source",schemaPath:"schema:EventSource/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""}];
return false;
}
}
else {
validate120.errors = [{instancePath:instancePath+"/source",schemaPath:"schema:EventSource/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
let data4 = data.subject;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data4 === "string"){
if(func0(data4) < 1){
validate120.errors = [{instancePath:instancePath+"/subject",schemaPath:"schema:EventSubject/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate120.errors = [{instancePath:instancePath+"/subject",schemaPath:"schema:EventSubject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined){
let data5 = data.time;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(errors === _errs17){
if(typeof data5 === "string"){
if(!(formats22.validate.test(data5))){
validate120.errors = [{instancePath:instancePath+"/time",schemaPath:"schema:EventTime/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate120.errors = [{instancePath:instancePath+"/time",schemaPath:"schema:EventTime/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.datacontenttype !== undefined){
let data6 = data.datacontenttype;
const _errs19 = errors;
if(typeof data6 !== "string"){
validate120.errors = [{instancePath:instancePath+"/datacontenttype",schemaPath:"schema:EventContentType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("application/json" !== data6){
validate120.errors = [{instancePath:instancePath+"/datacontenttype",schemaPath:"schema:EventContentType/const",keyword:"const",params:{allowedValue: "application/json"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data6 === "application/json")){
validate120.errors = [{instancePath:instancePath+"/datacontenttype",schemaPath:"schema:EventContentType/enum",keyword:"enum",params:{allowedValues: schema140.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dataschema !== undefined){
let data7 = data.dataschema;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(errors === _errs23){
if(typeof data7 === "string"){
if(!(formats102.test(data7))){
validate120.errors = [{instancePath:instancePath+"/dataschema",schemaPath:"schema:EventDataSchema/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""}];
return false;
}
}
else {
validate120.errors = [{instancePath:instancePath+"/dataschema",schemaPath:"schema:EventDataSchema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sequence !== undefined){
let data8 = data.sequence;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data8 === "string"){
if(!pattern30.test(data8)){
validate120.errors = [{instancePath:instancePath+"/sequence",schemaPath:"schema:EventSequence/pattern",keyword:"pattern",params:{pattern: "^[0-9]{16}$"},message:"must match pattern \""+"^[0-9]{16}$"+"\""}];
return false;
}
}
else {
validate120.errors = [{instancePath:instancePath+"/sequence",schemaPath:"schema:EventSequence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs28 = errors;
if(!(validate73(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate120.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:Event" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate101(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs2 = errors;
if(!(validate108(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
const _errs3 = errors;
if(!(validate111(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
const _errs4 = errors;
if(!(validate114(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
if(props0 !== true){
props0 = true;
}
}
const _errs5 = errors;
if(!(validate117(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
if(props0 !== true){
props0 = true;
}
}
const _errs6 = errors;
if(!(validate120(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid0 = true;
passing0 = 5;
if(props0 !== true){
props0 = true;
}
}
}
}
}
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate100.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate100.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate100.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:EventPage" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.items === undefined) && (missing0 = "items")) || ((data.nextCursor === undefined) && (missing0 = "nextCursor"))){
validate99.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "items") || (key0 === "nextCursor"))){
validate99.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.items !== undefined){
let data0 = data.items;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 100){
validate99.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate100(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate99.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nextCursor !== undefined){
let data2 = data.nextCursor;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) > 16){
validate99.errors = [{instancePath:instancePath+"/nextCursor",schemaPath:"schema:EventCursor/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"}];
return false;
}
else {
if(!pattern30.test(data2)){
validate99.errors = [{instancePath:instancePath+"/nextCursor",schemaPath:"schema:EventCursor/pattern",keyword:"pattern",params:{pattern: "^[0-9]{16}$"},message:"must match pattern \""+"^[0-9]{16}$"+"\""}];
return false;
}
}
}
else {
validate99.errors = [{instancePath:instancePath+"/nextCursor",schemaPath:"schema:EventCursor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate99.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.response !== undefined){
if(!(validate99(data.response, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
}
else {
validate98.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":{"response":true},"dynamicProps":false,"dynamicItems":false};

return exports
},
}
