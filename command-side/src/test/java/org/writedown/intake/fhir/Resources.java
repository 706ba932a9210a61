package org.writedown.intake.fhir;

/** Synthetic resources in the shapes of CARIN Blue Button and Synthea. */
final class Resources {

    private Resources() {}

    static final String EOB = """
            {
              "resourceType": "ExplanationOfBenefit",
              "id": "e1",
              "text": {"div": "<div>CLEO EXAMPLE &reg;</div>"},
              "contained": [{"resourceType": "Organization", "id": "o1", "name": "EXAMPLE GENERAL",
                "identifier": [{"system": "http://hl7.org/fhir/sid/us-npi", "value": "1234567893"}]}],
              "identifier": [{"value": "EX-1"}],
              "status": "active", "use": "claim", "outcome": "complete",
              "meta": {"lastUpdated": "IGNORED_FIELD"},
              "type": {"coding": [{"code": "institutional"}]},
              "patient": {"reference": "Patient/1", "display": "CLEO EXAMPLE"},
              "billablePeriod": {"start": "2026-03-01", "end": "2026-03-02"},
              "created": "2026-04-01T00:00:00-05:00",
              "insurer": {"reference": "Organization/2", "display": "Example Health Plan"},
              "provider": {"reference": "#o1"},
              "supportingInfo": [{"category": {"coding": [{"code": "patientaccountnumber"}]}, "valueString": "SYN-77"}],
              "diagnosis": [{"sequence": 1, "diagnosisCodeableConcept": {"coding":
                [{"system": "http://hl7.org/fhir/sid/icd-10-cm", "code": "R07.9", "display": "DESCRIPTOR"}]}}],
              "payment": {"date": "2026-04-02", "amount": {"value": 150.25, "currency": "USD"}},
              "item": [
                {"sequence": 1, "diagnosisSequence": [1],
                 "productOrService": {"coding":
                   [{"system": "http://www.ama-assn.org/go/cpt", "code": "A0428", "display": "DESCRIPTOR"}]},
                 "servicedDate": "2026-03-01",
                 "adjudication": [
                   {"category": {"coding": [{"code": "submitted"}]}, "amount": {"value": 200.00, "currency": "USD"}},
                   {"category": {"coding": [{"code": "copay"}]}, "amount": {"value": 30, "currency": "USD"}}]},
                {"sequence": 2,
                 "productOrService": {"coding": [{"system": "http://snomed.info/sct", "code": "12345"}]}}],
              "total": [
                {"category": {"coding": [{"code": "submitted"}]}, "amount": {"value": 300.00, "currency": "USD"}},
                {"category": {"coding": [{"code": "memberliability"}]}, "amount": {"value": 49.75, "currency": "USD"}}]
            }
            """;

    static final String BUNDLE = """
            {"resourceType": "Bundle", "type": "collection", "entry": [
              {"fullUrl": "urn:uuid:9", "resource": {"resourceType": "Organization", "id": "9", "name": "Example Clinic"}},
              {"fullUrl": "urn:uuid:3", "resource": {"resourceType": "Observation", "id": "3", "valueString": "x"}},
              {"fullUrl": "urn:uuid:1", "resource": {"resourceType": "Claim", "id": "1",
                "provider": {"reference": "urn:uuid:9"}, "status": "active",
                "item": [{"sequence": 1, "productOrService": {"coding": [{"code": "99213"}]},
                  "net": {"value": 27.200000000000003, "currency": "USD"}}],
                "total": {"value": 27.2, "currency": "USD"}}},
              {"fullUrl": "urn:uuid:2", "resource": {"resourceType": "ExplanationOfBenefit", "id": "2",
                "claim": {"reference": "urn:uuid:1"}, "status": "active", "item": [],
                "total": [{"category": {"coding": [{"code": "submitted"}]}, "amount": {"value": 27.2}}]}}
            ]}
            """;
}
