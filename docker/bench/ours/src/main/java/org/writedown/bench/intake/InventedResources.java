package org.writedown.bench.intake;

import java.util.Random;

/** NDJSON: an ExplanationOfBenefit a line, with what insurers' exports put into it; its totals are the items' sums. */
final class InventedResources implements Invented {

    @Override
    public String beginning() {
        return "";
    }

    @Override
    public String end(int parts) {
        return "";
    }

    @Override
    public String claims(Random random, int part) {
        int lines = 1 + random.nextInt(6);
        long[] charges = random.longs(lines, 1_000, 200_000).toArray();
        long total = 0;
        long eligible = 0;
        long benefit = 0;
        StringBuilder items = new StringBuilder();
        for (int line = 1; line <= lines; line++) {
            total += charges[line - 1];
            eligible += charges[line - 1] / 4 * 3;
            benefit += charges[line - 1] / 2;
            items.append(line == 1 ? "" : ",").append(item(random, line, charges[line - 1]));
        }
        return """
                {"resourceType":"ExplanationOfBenefit","id":"inv-%1$d","meta":{"lastUpdated":"2026-03-02T10:00:00Z",\
                "profile":["http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit-Professional-NonClinician"]},\
                "identifier":[{"type":{"coding":[{"system":"http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBIdentifierType","code":"uc"}]},\
                "system":"https://example.org/claims","value":"INV-%1$d"}],"status":"active",\
                "type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/claim-type","code":"professional"}],"text":"Professional"},\
                "use":"claim","patient":{"reference":"Patient/inv-%2$d"},"billablePeriod":{"start":"2026-02-10","end":"2026-02-27"},\
                "created":"2026-03-01T00:00:00Z","insurer":{"reference":"Organization/plan","display":"Invented Health Plan"},\
                "provider":{"reference":"Organization/group","display":"Invented Medical Group"},"outcome":"complete",\
                "careTeam":[{"sequence":1,"provider":{"reference":"Practitioner/rita"},"role":{"coding":[{"code":"rendering"}]}}],\
                "supportingInfo":[{"sequence":1,"category":{"coding":[{"system":"http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBSupportingInfoType","code":"patientaccountnumber"}]},"valueString":"ACC-%1$d"},\
                {"sequence":2,"category":{"coding":[{"system":"http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBSupportingInfoType","code":"clmrecvddate"}]},"timingDate":"2026-02-28"}],\
                "diagnosis":[{"sequence":1,"diagnosisCodeableConcept":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"R07.9"}]},"type":[{"coding":[{"code":"principal"}]}]}],\
                "insurance":[{"focal":true,"coverage":{"reference":"Coverage/inv-%2$d"}}],\
                "item":[%3$s],"total":[%4$s,%5$s,%6$s],\
                "payment":{"type":{"coding":[{"code":"complete"}]},"date":"2026-03-02","amount":{"value":%7$s,"currency":"USD"}}}
                """.formatted(
                        part,
                        random.nextInt(1_000_000),
                        items,
                        amount("submitted", total),
                        amount("eligible", eligible),
                        amount("benefit", benefit),
                        Invented.amount(benefit));
    }

    private static String item(Random random, int line, long charge) {
        return """
                {"sequence":%d,"diagnosisSequence":[1],"careTeamSequence":[1],\
                "productOrService":{"coding":[{"system":"http://www.ama-assn.org/go/cpt","code":"A0428"}]},\
                "modifier":[{"coding":[{"system":"http://www.ama-assn.org/go/cpt","code":"%s"}]}],\
                "servicedPeriod":{"start":"2026-02-%2$s","end":"2026-02-%2$s"},\
                "locationCodeableConcept":{"coding":[{"system":"https://www.cms.gov/place-of-service-codes","code":"11"}]},\
                "quantity":{"value":1},"net":{"value":%3$s,"currency":"USD"},\
                "adjudication":[%4$s,%5$s,%6$s,%7$s]}""".formatted(
                        line,
                        Integer.toString(10 + random.nextInt(18)),
                        Invented.amount(charge),
                        amount("submitted", charge),
                        amount("eligible", charge / 4 * 3),
                        amount("coinsurance", charge / 10),
                        amount("benefit", charge / 2));
    }

    private static String amount(String category, long cents) {
        return """
                {"category":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/adjudication","code":"%s"}]},\
                "amount":{"value":%s,"currency":"USD"}}""".formatted(category, Invented.amount(cents));
    }
}
