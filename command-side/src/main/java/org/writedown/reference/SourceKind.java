package org.writedown.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What can be loaded: one published file each, named as its address under {@code /reference} names it. */
public enum SourceKind {
    /** CDC's order file of diagnosis codes: fixed width, each October, with updates in January and April. */
    ICD_10_CM("icd-10-cm", Validity.OF_THE_EDITION, 366, "(?i).*icd.?10.?cm.*(order|fy).*\\.(txt|tsv)"),
    /** CMS's file of HCPCS Level II codes: fixed width, each quarter, with dates in its rows. */
    HCPCS("hcpcs", Validity.OF_THE_EDITION, 366, "(?i).*hcpc.*(anweb|level).*\\.(txt|csv)"),
    /** NCCI procedure-to-procedure edits for practitioners: each quarter, all history in each file. */
    PTP_PRACTITIONER("ncci-ptp-practitioner", Validity.OF_THE_ROW, 92, "(?i).*ccipra.*\\.txt"),
    /** The same for outpatient hospital services. */
    PTP_OUTPATIENT("ncci-ptp-outpatient", Validity.OF_THE_ROW, 92, "(?i).*ccioph.*\\.txt"),
    /** Medically unlikely units for practitioners: each quarter, without dates. */
    MUE_PRACTITIONER("mue-practitioner", Validity.OF_THE_EDITION, 92, "(?i).*mue.*pract.*\\.csv"),
    MUE_OUTPATIENT("mue-outpatient", Validity.OF_THE_EDITION, 92, "(?i).*mue.*outp.*\\.csv"),
    MUE_DME("mue-dme", Validity.OF_THE_EDITION, 92, "(?i).*mue.*dme.*\\.csv"),
    /** Medicare's physician fee schedule: relative values and payment indicators, each quarter. */
    PFS_RVU("pfs-rvu", Validity.OF_THE_EDITION, 366, "(?i).*pprrvu(?!.*[_-]QPP).*\\.csv"),
    /** CMS's two-digit places of service. */
    PLACE_OF_SERVICE("place-of-service", Validity.CURRENT_LIST, 731, "(?i).*(place|pos).*\\.csv"),
    /** NUBC's four-digit revenue codes; codes only. */
    REVENUE_CODES("revenue-codes", Validity.CURRENT_LIST, 731, "(?i).*rev.*\\.csv"),
    /** A hospital's own price file (45 CFR 180.50), CSV tall, CSV wide or JSON; a firm's own. */
    HOSPITAL_PRICES("hospital-prices", Validity.OF_THE_EDITION, 366, "(?i).*\\.(csv|json)");

    /** Which edition answers for a day of service. */
    public enum Validity {
        /** The newest whose period had begun; none before the first. An older edition fills an earlier period. */
        OF_THE_EDITION,
        /** The newest that had begun, and the oldest for all days before it, since its rows carry their own days. */
        OF_THE_ROW,
        /** The newest, whatever the day. */
        CURRENT_LIST
    }

    private final String path;
    private final Validity validity;
    private final int freshDays;
    private final Pattern member;

    SourceKind(String path, Validity validity, int freshDays, String member) {
        this.path = path;
        this.validity = validity;
        this.freshDays = freshDays;
        this.member = Pattern.compile(member);
    }

    public static Optional<SourceKind> of(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }

    public static List<String> paths() {
        return Arrays.stream(values()).map(SourceKind::path).toList();
    }

    public String path() {
        return path;
    }

    public Validity validity() {
        return validity;
    }

    /** After so many days from its first a further edition is usually out. */
    public int freshDays() {
        return freshDays;
    }

    /** Loaded by each firm for itself, under the provider's id in the firm's own bills. */
    public boolean ofAFirm() {
        return this == HOSPITAL_PRICES;
    }

    /** Whether a member of an archive, by its name, is the published table and not what is packed beside it. */
    public boolean isMember(String name) {
        return member.matcher(name).matches();
    }

    public boolean isPtp() {
        return this == PTP_PRACTITIONER || this == PTP_OUTPATIENT;
    }

    @Override
    public String toString() {
        return path;
    }
}
