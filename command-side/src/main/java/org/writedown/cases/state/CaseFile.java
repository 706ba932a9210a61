package org.writedown.cases.state;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;
import org.writedown.contract.money.Balances;
import org.writedown.contract.value.Authorisation;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.FindingId;
import org.writedown.contract.value.FirmId;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.InquiryId;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.OfferId;
import org.writedown.contract.value.ProviderId;

/**
 * Everything that a case must remember in order to decide. Persistent maps, so that each event costs
 * the logarithm of the case's size and every earlier state stays what it was.
 *
 * @param version how many events the case has; the next event gets this sequence number
 * @param responses how many responses were recorded
 * @param entries money entries by sequence number
 * @param quiet reductions that later statements showed without a word
 */
public record CaseFile(
        FirmId firm,
        Currency currency,
        long version,
        PSet<Authorisation> authorisations,
        PSortedMap<BillId, BillState> bills,
        PSortedMap<FlagId, FlagState> flags,
        PSortedMap<InquiryId, InquiryState> inquiries,
        PSortedMap<OfferId, OfferState> offers,
        int responses,
        PSet<DocumentHash> documents,
        PMap<Long, Entry> entries,
        PMap<QuietReduction.Id, QuietReduction> quiet) {

    static CaseFile opened(FirmId firm, Currency currency) {
        return new CaseFile(
                firm,
                currency,
                1,
                HashTreePSet.empty(),
                TreePMap.empty(),
                TreePMap.empty(),
                TreePMap.empty(),
                TreePMap.empty(),
                0,
                HashTreePSet.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty());
    }

    /** How much it remembers. */
    int size() {
        int lines = bills.values().stream().mapToInt(BillState::size).sum();
        return lines + flags.size() + inquiries.size() + offers.size() + documents.size() + entries.size();
    }

    public Optional<BillState> bill(BillId id) {
        return Optional.ofNullable(bills.get(id));
    }

    public Optional<LineState> line(LineId id) {
        return bill(id.bill()).flatMap(bill -> bill.line(id.number()));
    }

    /** The bill that a finding is on record for. */
    public Optional<BillState> billOf(FindingId id) {
        return bills.values().stream()
                .filter(bill -> bill.audit().findings().containsKey(id))
                .findFirst();
    }

    /** How many findings were ever recorded, on all bills. */
    public int findings() {
        return bills.values().stream()
                .mapToInt(bill -> bill.audit().findings().size())
                .sum();
    }

    public Optional<FlagState> flag(FlagId id) {
        return Optional.ofNullable(flags.get(id));
    }

    public Optional<InquiryState> inquiry(InquiryId id) {
        return Optional.ofNullable(inquiries.get(id));
    }

    public Optional<OfferState> offer(OfferId id) {
        return Optional.ofNullable(offers.get(id));
    }

    public Optional<Entry> entry(long sequence) {
        return Optional.ofNullable(entries.get(sequence));
    }

    public Optional<QuietReduction> quietReduction(QuietReduction.Id id) {
        return Optional.ofNullable(quiet.get(id));
    }

    /** Whether the client's permission to speak with the provider counts on that day. */
    public boolean mayContact(ProviderId provider, LocalDate day) {
        return authorisations.stream().anyMatch(authorisation -> authorisation.covers(provider, day));
    }

    /** Whether a question about the bill is still open. */
    public boolean hasOpenFlags(BillId bill) {
        return flags.values().stream().anyMatch(flag -> flag.line().bill().equals(bill) && flag.open());
    }

    public Balances balances() {
        return bills.values().stream().map(BillState::balances).reduce(Balances.zero(currency), Balances::plus);
    }

    CaseFile counted() {
        return new CaseFile(
                firm,
                currency,
                version + 1,
                authorisations,
                bills,
                flags,
                inquiries,
                offers,
                responses,
                documents,
                entries,
                quiet);
    }

    CaseFile with(BillState bill) {
        PSortedMap<BillId, BillState> next = bills.plus(bill.id(), bill);
        return new CaseFile(
                firm,
                currency,
                version,
                authorisations,
                next,
                flags,
                inquiries,
                offers,
                responses,
                documents,
                entries,
                quiet);
    }

    CaseFile withBill(BillId id, UnaryOperator<BillState> change) {
        return with(change.apply(bill(id).orElseThrow(() -> new CorruptHistory("bill " + id + " is unknown"))));
    }

    CaseFile with(FlagId id, FlagState flag) {
        PSortedMap<FlagId, FlagState> next = flags.plus(id, flag);
        return new CaseFile(
                firm,
                currency,
                version,
                authorisations,
                bills,
                next,
                inquiries,
                offers,
                responses,
                documents,
                entries,
                quiet);
    }

    CaseFile withFlag(FlagId id, FlagState.Status status) {
        FlagState flag = flag(id).orElseThrow(() -> new CorruptHistory("flag " + id + " is unknown"));
        return with(id, flag.now(status));
    }

    CaseFile with(InquiryId id, InquiryState inquiry) {
        PSortedMap<InquiryId, InquiryState> next = inquiries.plus(id, inquiry);
        return new CaseFile(
                firm,
                currency,
                version,
                authorisations,
                bills,
                flags,
                next,
                offers,
                responses,
                documents,
                entries,
                quiet);
    }

    CaseFile withInquiry(InquiryId id, InquiryState.Status status) {
        InquiryState inquiry = inquiry(id).orElseThrow(() -> new CorruptHistory("inquiry " + id + " is unknown"));
        return with(id, inquiry.now(status));
    }

    CaseFile with(OfferId id, OfferState offer) {
        PSortedMap<OfferId, OfferState> next = offers.plus(id, offer);
        return new CaseFile(
                firm,
                currency,
                version,
                authorisations,
                bills,
                flags,
                inquiries,
                next,
                responses,
                documents,
                entries,
                quiet);
    }

    CaseFile withOffer(OfferId id, OfferState.Status status) {
        OfferState offer = offer(id).orElseThrow(() -> new CorruptHistory("offer " + id + " is unknown"));
        return with(id, offer.now(status));
    }

    CaseFile authorised(PSet<Authorisation> next) {
        return new CaseFile(
                firm, currency, version, next, bills, flags, inquiries, offers, responses, documents, entries, quiet);
    }

    CaseFile answered(int number) {
        return new CaseFile(
                firm,
                currency,
                version,
                authorisations,
                bills,
                flags,
                inquiries,
                offers,
                number,
                documents,
                entries,
                quiet);
    }

    CaseFile with(DocumentHash document) {
        PSet<DocumentHash> next = documents.plus(document);
        return new CaseFile(
                firm,
                currency,
                version,
                authorisations,
                bills,
                flags,
                inquiries,
                offers,
                responses,
                next,
                entries,
                quiet);
    }

    CaseFile with(long sequence, Entry entry) {
        PMap<Long, Entry> next = entries.plus(sequence, entry);
        return new CaseFile(
                firm,
                currency,
                version,
                authorisations,
                bills,
                flags,
                inquiries,
                offers,
                responses,
                documents,
                next,
                quiet);
    }

    CaseFile withQuiet(Map<QuietReduction.Id, QuietReduction> shown) {
        return new CaseFile(
                firm,
                currency,
                version,
                authorisations,
                bills,
                flags,
                inquiries,
                offers,
                responses,
                documents,
                entries,
                quiet.plusAll(shown));
    }

    CaseFile withQuiet(QuietReduction.Id id, @Nullable Long attributedBy) {
        QuietReduction known = quietReduction(id).orElseThrow(() -> new CorruptHistory("no quiet reduction " + id));
        return withQuiet(Map.of(id, known.by(attributedBy)));
    }
}
