package org.writedown.contract.money;

import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.InquiryId;
import org.writedown.contract.value.OfferId;
import org.writedown.contract.value.ResponseId;

/**
 * Why money moved, as links to follow: response, inquiry, flag (and through the flag its finding and
 * its line), or offer, or the document that says so.
 */
public record Cause(
        @Nullable FlagId flag,
        @Nullable InquiryId inquiry,
        @Nullable ResponseId response,
        @Nullable OfferId offer,
        @Nullable DocumentHash evidence) {

    /** A flag conceded in a response to an inquiry. */
    public static Cause concession(
            FlagId flag, InquiryId inquiry, ResponseId response, @Nullable DocumentHash evidence) {
        return new Cause(flag, inquiry, response, null, evidence);
    }

    /** A settlement; {@code offer} is absent when no offer was on record. */
    public static Cause settlement(@Nullable OfferId offer, @Nullable DocumentHash evidence) {
        return new Cause(null, null, null, offer, evidence);
    }

    /** A document alone, such as a later statement. */
    public static Cause document(@Nullable DocumentHash evidence) {
        return new Cause(null, null, null, null, evidence);
    }
}
