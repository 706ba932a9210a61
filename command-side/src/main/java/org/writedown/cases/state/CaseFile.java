package org.writedown.cases.state;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
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
 */
public record CaseFile(
        FirmId firm,
        Currency currency,
        long version,
        PSet<Authorisation> authorisations,
        PSortedMap<BillId, BillState> bills,
        Correspondence correspondence,
        Papers papers) {

    static CaseFile opened(FirmId firm, Currency currency) {
        return new CaseFile(
                firm, currency, 1, HashTreePSet.empty(), TreePMap.empty(), Correspondence.none(), Papers.none());
    }

    /** How much it remembers. */
    int size() {
        int lines = bills.values().stream().mapToInt(BillState::size).sum();
        return lines + correspondence.size() + papers.size();
    }

    public PSortedMap<FlagId, FlagState> flags() {
        return correspondence.flags();
    }

    public PSortedMap<InquiryId, InquiryState> inquiries() {
        return correspondence.inquiries();
    }

    public PSortedMap<OfferId, OfferState> offers() {
        return correspondence.offers();
    }

    /** How many responses were recorded. */
    public int responses() {
        return correspondence.responses();
    }

    public PSet<DocumentHash> documents() {
        return papers.documents();
    }

    /** Money entries by sequence number. */
    public PMap<Long, Entry> entries() {
        return papers.entries();
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
                .filter(bill -> bill.audit().finding(id).isPresent())
                .findFirst();
    }

    /** How many findings audits and persons ever recorded, on all bills. */
    public int findings() {
        return bills.values().stream()
                .mapToInt(bill -> bill.audit().findings().size())
                .sum();
    }

    public Optional<FlagState> flag(FlagId id) {
        return Optional.ofNullable(flags().get(id));
    }

    public Optional<InquiryState> inquiry(InquiryId id) {
        return Optional.ofNullable(inquiries().get(id));
    }

    public Optional<OfferState> offer(OfferId id) {
        return Optional.ofNullable(offers().get(id));
    }

    public Optional<Entry> entry(long sequence) {
        return Optional.ofNullable(entries().get(sequence));
    }

    public Optional<QuietReduction> quietReduction(QuietReduction.Id id) {
        return Optional.ofNullable(papers.quiet().get(id));
    }

    /** Whether the client's permission to speak with the provider counts on that day. */
    public boolean mayContact(ProviderId provider, LocalDate day) {
        return authorisations.stream().anyMatch(authorisation -> authorisation.covers(provider, day));
    }

    /** Whether a question about the bill is still open. */
    public boolean hasOpenFlags(BillId bill) {
        return flags().values().stream().anyMatch(flag -> flag.line().bill().equals(bill) && flag.open());
    }

    public Balances balances() {
        return bills.values().stream().map(BillState::balances).reduce(Balances.zero(currency), Balances::plus);
    }

    CaseFile counted() {
        return new CaseFile(firm, currency, version + 1, authorisations, bills, correspondence, papers);
    }

    CaseFile authorised(PSet<Authorisation> next) {
        return new CaseFile(firm, currency, version, next, bills, correspondence, papers);
    }

    CaseFile with(BillState bill) {
        PSortedMap<BillId, BillState> next = bills.plus(bill.id(), bill);
        return new CaseFile(firm, currency, version, authorisations, next, correspondence, papers);
    }

    private CaseFile with(Correspondence next) {
        return new CaseFile(firm, currency, version, authorisations, bills, next, papers);
    }

    private CaseFile with(Papers next) {
        return new CaseFile(firm, currency, version, authorisations, bills, correspondence, next);
    }

    CaseFile withBill(BillId id, UnaryOperator<BillState> change) {
        return with(change.apply(bill(id).orElseThrow(() -> new CorruptHistory("bill " + id + " is unknown"))));
    }

    CaseFile with(FlagId id, FlagState flag) {
        return with(correspondence.with(id, flag));
    }

    CaseFile withFlag(FlagId id, FlagState.Status status) {
        FlagState flag = flag(id).orElseThrow(() -> new CorruptHistory("flag " + id + " is unknown"));
        return with(id, flag.now(status));
    }

    CaseFile with(InquiryId id, InquiryState inquiry) {
        return with(correspondence.with(id, inquiry));
    }

    CaseFile withInquiry(InquiryId id, InquiryState.Status status) {
        InquiryState inquiry = inquiry(id).orElseThrow(() -> new CorruptHistory("inquiry " + id + " is unknown"));
        return with(id, inquiry.now(status));
    }

    CaseFile with(OfferId id, OfferState offer) {
        return with(correspondence.with(id, offer));
    }

    CaseFile withOffer(OfferId id, OfferState.Status status) {
        OfferState offer = offer(id).orElseThrow(() -> new CorruptHistory("offer " + id + " is unknown"));
        return with(id, offer.now(status));
    }

    CaseFile answered(int number) {
        return with(correspondence.answered(number));
    }

    CaseFile with(DocumentHash document) {
        return with(papers.with(document));
    }

    CaseFile with(long sequence, Entry entry) {
        return with(papers.with(sequence, entry));
    }

    CaseFile withQuiet(Map<QuietReduction.Id, QuietReduction> shown) {
        return with(papers.withQuiet(shown));
    }

    CaseFile withQuiet(QuietReduction.Id id, @Nullable Long attributedBy) {
        QuietReduction known = quietReduction(id).orElseThrow(() -> new CorruptHistory("no quiet reduction " + id));
        return withQuiet(Map.of(id, known.by(attributedBy)));
    }
}
