package org.writedown.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.edge.MirrorServer.GOOD;
import static org.writedown.edge.MirrorServer.post;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What JSON and paths say, and what is said of what is wrong with them. */
class ValuesAtTheEdgeTest {

    @Test
    void valuesAreReadAndWrittenInTheirShortForms() throws Exception {
        HttpResponse<String> mirrored = post("/mirror/B1", GOOD);
        assertThat(mirrored.body()).isEqualTo("""
                {"amount":{"amount":"12400.00","currency":"USD"},"bill":"B1","name":"Ada","born":"1970-02-28",\
                "channel":"FAX","modifiers":["25"],"code":{"system":"CPT","code":"99285"},"day":null,"yes":false,\
                "number":3,"revenue":null,"diagnoses":[]}""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"system": "CPT", "code": "99285"}   | {"system": "HCPCS", "code": " j3490 "}  | "code":{"system":"HCPCS","code":"J3490"}
                    ["25"]                               | ["lt", " 25"]                           | "modifiers":["LT","25"]
                    "revenue": "0450"                    | "revenue": "450 "                       | "revenue":"0450"
                    "code": "M545"                       | "code": "m54.5"                         | "diagnoses":[{"system":"ICD_10_CM","code":"M545"}]
                    """)
    void codesAreReadAsWhatTheyAreHoweverTheyAreWritten(String plain, String written, String read) throws Exception {
        HttpResponse<String> mirrored =
                post("/mirror/B1", GOOD.replace("\"number\": 3}", """
                "number": 3, "revenue": "0450", "diagnoses": [{"system": "ICD_10_CM", "code": "M545"}]}""").replace(plain, written));

        assertThat(mirrored.body()).contains(read);
    }

    @Test
    void anAbsentListIsEmpty() throws Exception {
        assertThat(post("/mirror/B1", GOOD.replace("\"modifiers\": [\"25\"], ", ""))
                        .body())
                .contains("\"modifiers\":[]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "12400.00"             | 12400                | amount.amount   | text
                    "12400.00"             | "-1.00"              | amount.amount   | negative
                    "12400.00"             | "1.001"              | amount.amount   | decimals
                    "12400.00"             | "10000000000.01"     | amount.amount   | ten billion
                    "12400.00"             | "999999999999999"    | amount.amount   | ten billion
                    "12400.00"             | "1e9"                | amount.amount   | decimal text
                    "USD"                  | "dollars"            | amount.currency | ISO 4217
                    "B1"                   | "C1"                 | bill            | not an id
                    "B1"                   | 1                    | bill            | text
                    "Ada"                  | ""                   | name            | characters
                    "Ada"                  | 5                    | name            | text
                    "Ada"                  | null                 | name            | required
                    "1970-02-28"           | "1970-02-30"         | born            | date
                    "1970-02-28"           | 7000                 | born            | date
                    "FAX"                  | "TELEX"              | channel         | PORTAL
                    "FAX"                  | 1                    | channel         | one of
                    ["25"]                 | ["25", "x"]          | modifiers[1]    | modifier
                    ["25"]                 | [null]               | modifiers[0]    | required
                    ["25"]                 | "25"                 | modifiers       | list
                    "CPT"                  | "SNOMED"             | code.system     | HCPCS
                    "CPT"                  | "ICD_10_CM"          | code            | codes diagnoses
                    "name": "Ada"          | "name": "Ada", "nome": "A" | nome      | no field 'nome'
                    3                      | "3"                  | number          | whole number
                    3                      | 3.5                  | number          | whole number
                    3                      | 99999999999          | number          | whole number
                    """)
    void whatIsWrongIsSaidWithItsField(String good, String bad, String field, String words) throws Exception {
        HttpResponse<String> refused = post("/mirror/B1", GOOD.replace(good, bad));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body())
                .contains("urn:writedown:problem:malformed-input", "\"field\":\"" + field + "\"", words);
    }

    @Test
    void malformedJsonSaysWhere() throws Exception {
        HttpResponse<String> refused = post("/mirror/B1", "{\"amount\": {");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("not well-formed JSON at line 1");
        assertThat(post("/mirror/B1", GOOD.replace("{\"amount\": {", "{\"bill\": \"B1\", \"amount\": {"))
                        .statusCode())
                .as("a field twice")
                .isEqualTo(400);
        assertThat(post("/mirror/B1", GOOD + "x").statusCode())
                .as("something after the end")
                .isEqualTo(400);
        assertThat(post("/mirror/B1", "").statusCode()).as("nothing").isEqualTo(400);
    }

    @Test
    void aPathIsCheckedToo() throws Exception {
        HttpResponse<String> refused = post("/mirror/one", GOOD);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"field\":\"bill\"", "B1, B2");
    }
}
