package org.writedown.intake.table;

import java.util.Locale;
import java.util.Set;

/** What a column of an itemised statement may hold. */
public enum Column {
    SERVICE_DATE,
    SERVICE_END,
    CODE,
    REVENUE,
    MODIFIER,
    DESCRIPTION,
    UNITS,
    /** The price of one unit; never what is asked for the line. */
    UNIT_PRICE,
    CHARGE,
    ACCOUNT,
    PROVIDER,
    NPI,
    DIAGNOSIS,
    PLACE_OF_SERVICE,
    /** Read and left out. */
    IGNORED;

    /** The headers that mean this column, in lower case without blanks and signs. */
    Set<String> names() {
        return switch (this) {
            case SERVICE_DATE ->
                Set.of(
                        "date",
                        "dos",
                        "servicedate",
                        "dateofservice",
                        "svcdate",
                        "servdate",
                        "fromdate",
                        "servicefrom",
                        "from",
                        "postdate",
                        "transactiondate",
                        "datefrom",
                        "begindate");
            case SERVICE_END -> Set.of("todate", "serviceto", "to", "enddate", "thrudate", "throughdate", "dateto");
            case CODE ->
                Set.of(
                        "code",
                        "cpt",
                        "hcpcs",
                        "cpthcpcs",
                        "hcpcscpt",
                        "cptcode",
                        "hcpcscode",
                        "procedurecode",
                        "proccode",
                        "procedure",
                        "cpthcpcscode",
                        "servicecode",
                        "billingcode");
            case REVENUE -> Set.of("revenue", "rev", "revcode", "revenuecode", "revcd", "ubrev", "revenuecenter");
            case MODIFIER -> Set.of("modifier", "modifiers", "mod", "mods", "mod1");
            case DESCRIPTION ->
                Set.of(
                        "description",
                        "desc",
                        "service",
                        "servicedescription",
                        "item",
                        "itemdescription",
                        "chargedescription",
                        "proceduredescription",
                        "details");
            case UNITS -> Set.of("units", "qty", "quantity", "unit", "count", "unitsofservice", "days");
            case UNIT_PRICE ->
                Set.of(
                        "unitprice",
                        "unitcost",
                        "unitcharge",
                        "unitrate",
                        "unitamount",
                        "unitamt",
                        "unitchg",
                        "price",
                        "rate",
                        "each",
                        "priceeach",
                        "costeach",
                        "chargeeach",
                        "priceperunit",
                        "costperunit",
                        "chargeperunit",
                        "rateperunit",
                        "amountperunit",
                        "perunit");
            case CHARGE ->
                Set.of(
                        "charge",
                        "charges",
                        "amount",
                        "amt",
                        "chargeamount",
                        "totalcharge",
                        "totalcharges",
                        "chg",
                        "chgamt",
                        "billed",
                        "billedamount",
                        "grosscharge",
                        "grosscharges",
                        "linetotal",
                        "total",
                        "extendedprice",
                        "lineamount");
            case ACCOUNT ->
                Set.of(
                        "account",
                        "accountnumber",
                        "acct",
                        "acctno",
                        "accountno",
                        "acctnumber",
                        "patientaccount",
                        "patientaccountnumber",
                        "patientcontrolnumber",
                        "pcn",
                        "encounter",
                        "visitnumber",
                        "har");
            case PROVIDER -> Set.of("provider", "facility", "hospital", "providername", "facilityname", "billedby");
            case NPI -> Set.of("npi", "providernpi", "billingnpi", "facilitynpi");
            case DIAGNOSIS -> Set.of("diagnosis", "dx", "icd10", "icd", "diagnosiscode", "dxcode", "diagcode");
            case PLACE_OF_SERVICE -> Set.of("pos", "placeofservice", "place");
            case IGNORED -> Set.of();
        };
    }

    /** A header without case, blanks and signs. */
    public static String normalised(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
