package org.writedown.timeline;

import org.writedown.contract.event.InquiryEvent.InquirySent;
import org.writedown.contract.value.Channel;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Ending;
import org.writedown.contract.value.InquiryPurpose;
import org.writedown.contract.value.OfferKind;
import org.writedown.contract.value.PayerStatus;
import org.writedown.contract.value.PaymentTerms;
import org.writedown.contract.value.ResponseClass;
import org.writedown.contract.value.Rung;

/** The parts of sentences that name one of a few possibilities. */
final class Phrases {

    private Phrases() {}

    static String payer(PayerStatus status) {
        return switch (status) {
            case SELF_PAY -> "the client pays without insurance";
            case INSURED -> "the client is insured";
            case SELF_PAY_ELECTED -> "the client is insured and chose to pay without it";
        };
    }

    static String ending(Ending ending) {
        return switch (ending) {
            case PAID -> "paid";
            case SETTLED -> "settled";
            case WRITTEN_OFF -> "written off";
            case WITHDRAWN -> "withdrawn by the client";
        };
    }

    static String concern(Concern concern) {
        return switch (concern) {
            case LEVEL_OF_VISIT -> "the level of the visit";
            case CRITICAL_CARE -> "critical care";
            case DUPLICATE -> "a possible duplicate";
            case REPEATED_IMAGING -> "repeated imaging";
            case UNBUNDLING -> "services that usually go together";
            case MODIFIER -> "its modifier";
            case FACILITY_FEE -> "the facility fee";
            case VAGUE_REVENUE_CODE -> "what its revenue code covers";
            case DIAGNOSIS_AND_INTENSITY -> "how the diagnosis fits the service";
            case ANESTHESIA_TIME -> "anesthesia time";
            case OBSERVATION -> "observation";
            case SUPPLIES_AND_DRUGS -> "supplies and drugs";
            case PRICE -> "its price";
            case CODE_VALIDITY -> "whether its code was valid";
            case ARITHMETIC -> "its arithmetic";
            case DOCUMENTATION -> "its documentation";
            case OTHER -> "a point of its own";
        };
    }

    static String purpose(InquirySent inquiry) {
        InquiryPurpose purpose = inquiry.purpose();
        return switch (purpose) {
            case ITEMISED_BILL -> "for the itemised bill";
            case CLAIM_DATA -> "for the claim as it was sent to the payer";
            case RECORDS -> "for the medical record";
            case CODING -> "about " + count(inquiry.flags().size(), "flagged line");
            case FINANCIAL_ASSISTANCE -> "about financial assistance";
            case GENERAL -> "with " + count(inquiry.questions().size(), "question");
        };
    }

    static String rung(Rung rung) {
        return switch (rung) {
            case FRONT_LINE -> "the front line";
            case SUPERVISOR -> "a supervisor";
            case CODING_REVIEW -> "coding review";
            case PATIENT_ADVOCACY -> "patient advocacy";
            case EXTERNAL_REVIEW -> "external review";
        };
    }

    static String channel(Channel channel) {
        return switch (channel) {
            case LETTER -> "by letter";
            case FAX -> "by fax";
            case PORTAL -> "through the portal";
            case EMAIL -> "by e-mail";
            case PHONE -> "by telephone";
            case IN_PERSON -> "in person";
        };
    }

    static String response(ResponseClass kind) {
        return switch (kind) {
            case SUBSTANTIVE -> "with substance";
            case DEFLECTION_INDUSTRY_STANDARD -> "that this is industry standard";
            case FORM_LETTER -> "with a form letter";
            case REQUEST_FOR_INFORMATION -> "by asking for information";
            case OFFER -> "with an offer";
            case DENIAL -> "with a refusal";
        };
    }

    static String offer(OfferKind kind) {
        return switch (kind) {
            case CODE_DOWNGRADE -> "a lower code";
            case LINE_REMOVAL -> "the removal of a line";
            case CHARGE_REDUCTION -> "a lower charge";
            case DISCOUNT -> "a discount";
            case PAYMENT_PLAN -> "a payment plan";
            case LUMP_SUM -> "a lump sum";
            case FINANCIAL_ASSISTANCE -> "financial assistance";
            case WRITE_OFF -> "a write-off";
        };
    }

    static String terms(PaymentTerms terms) {
        return terms.instalments() == 1
                ? "due on " + terms.firstDueOn()
                : "in " + terms.instalments() + " instalments from " + terms.firstDueOn();
    }

    /** {@code 1 line}, {@code 2 lines}. */
    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
