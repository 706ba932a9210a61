package org.writedown.cases.state;

import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.InquiryId;
import org.writedown.contract.value.OfferId;

/**
 * What is questioned, asked, answered and offered.
 *
 * @param responses how many responses were recorded
 */
record Correspondence(
        PSortedMap<FlagId, FlagState> flags,
        PSortedMap<InquiryId, InquiryState> inquiries,
        PSortedMap<OfferId, OfferState> offers,
        int responses) {

    static Correspondence none() {
        return new Correspondence(TreePMap.empty(), TreePMap.empty(), TreePMap.empty(), 0);
    }

    int size() {
        return flags.size() + inquiries.size() + offers.size();
    }

    Correspondence with(FlagId id, FlagState flag) {
        return new Correspondence(flags.plus(id, flag), inquiries, offers, responses);
    }

    Correspondence with(InquiryId id, InquiryState inquiry) {
        return new Correspondence(flags, inquiries.plus(id, inquiry), offers, responses);
    }

    Correspondence with(OfferId id, OfferState offer) {
        return new Correspondence(flags, inquiries, offers.plus(id, offer), responses);
    }

    Correspondence answered(int number) {
        return new Correspondence(flags, inquiries, offers, number);
    }
}
