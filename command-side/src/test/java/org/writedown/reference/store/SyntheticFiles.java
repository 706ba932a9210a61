package org.writedown.reference.store;

import static org.writedown.reference.store.Workbench.bytes;

/** Files in the published layouts whose rows are made up; their codes are HCPCS Level II or stand for nothing. */
public final class SyntheticFiles {

    private SyntheticFiles() {}

    /** Rows such as {@code A0001\tA0002\t\t20200101\t*\t1\tMade up}. */
    public static byte[] edits(String... rows) {
        return bytes("Synthetic rows in the published layout.\r\nColumn1/Column2 Edits\r\n"
                + "Column 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tPTP Edit Rationale\r\n"
                + "\t\tprior to 1996\tDate\tDate\t0=not allowed\r\n"
                + String.join("\r\n", rows) + "\r\n");
    }

    public static String edit(String column1, String column2, String from, String until, int modifier) {
        return column1 + "\t" + column2 + "\t\t" + from + "\t" + until + "\t" + modifier + "\tMade-up rationale";
    }

    public static byte[] limits(String setting, String... rows) {
        return bytes("\"Synthetic rows in the published layout.\n\",,,\n\"HCPCS/\nCPT Code\",\"" + setting
                + " MUE Values\",\"MUE Adjudication Indicator\",\"MUE Rationale\"\n"
                + String.join("\n", rows) + "\n");
    }

    public static byte[] diagnoses(String... rows) {
        return bytes(String.join("\r\n", rows) + "\r\n");
    }

    /** A row of the order file. */
    public static String diagnosis(int order, String code, boolean billable) {
        return String.format("%05d %-7s %d %-60s %s", order, code, billable ? 1 : 0, "Made up", "Made up");
    }

    /** The contractor file's fixed columns; days as {@code 20200101} or blank. */
    public static byte[] procedures(String... rows) {
        return bytes("Synthetic rows in the published layout.\r\n\r\n" + String.join("\r\n", rows) + "\r\n");
    }

    public static String procedure(String code, String added, String ended) {
        return String.format(
                "%-5s00100%s%-80s%-28s%149s%8s%8s%8s%-28s", code, "3", "Made up", "Made up", "", added, "", ended, "N");
    }

    /** Rows such as {@code A0001,,A,1.00,2.00,1.50,XXX,0}: code, modifier, status, work, office, facility, days, split. */
    public static byte[] fees(String release, String... rows) {
        StringBuilder text = new StringBuilder(",," + release + "\n,,,,,NON-FACILITY,FACILITY,,,,,,\n"
                + ",,STATUS,,WORK,,,GLOB,PCTC,MULT,BILAT,ASST,CONV\n");
        text.append("HCPCS,MOD,CODE,DESCRIPTION,RVU,TOTAL,TOTAL,DAYS,IND,PROC,SURG,SURG,FACTOR\n");
        for (String row : rows) {
            String[] c = row.split(",", -1);
            text.append(String.join(",", c[0], c[1], c[2], "", c[3], c[4], c[5], c[6], c[7], "0", "0", "0", "10.00"))
                    .append('\n');
        }
        return bytes(text.toString());
    }

    /** A tall price file of items with code, setting, modifiers, drug unit, gross, cash. */
    public static byte[] prices(String updated, String... rows) {
        StringBuilder text = new StringBuilder("hospital_name,last_updated_on,version\nMade-up Hospital," + updated
                + ",3.0.0\ndescription,code|1,code|1|type,setting,modifiers,drug_unit_of_measurement,"
                + "standard_charge|gross,standard_charge|discounted_cash\n");
        for (String row : rows) {
            String[] c = row.split(",", -1);
            text.append(String.join(",", "Made up", c[0], "HCPCS", c[1], c[2], c[3], c[4], c[5]))
                    .append('\n');
        }
        return bytes(text.toString());
    }
}
