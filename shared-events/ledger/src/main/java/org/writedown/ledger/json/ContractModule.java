package org.writedown.ledger.json;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.writedown.contract.value.ActorId;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.FindingId;
import org.writedown.contract.value.FirmId;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.InquiryId;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Modifier;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.OfferId;
import org.writedown.contract.value.ProviderId;
import org.writedown.contract.value.ResponseId;
import org.writedown.contract.value.RevenueCode;
import org.writedown.contract.value.Sensitive;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * How each value of the contract is written as JSON: ids and codes are plain texts. Changing a line here
 * changes every event that is stored.
 */
public final class ContractModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public ContractModule() {
        super("writedown-contract");
        texts();
        addSerializer(Money.class, new MoneyJson.Writer());
        addDeserializer(Money.class, new MoneyJson.Reader());
        generic();
    }

    private void texts() {
        text(FirmId.class, FirmId::new);
        text(ActorId.class, ActorId::new);
        text(CaseId.class, CaseId::new);
        text(ProviderId.class, ProviderId::new);
        text(BillId.class, BillId::parse);
        text(LineId.class, LineId::parse);
        text(FindingId.class, FindingId::parse);
        text(FlagId.class, FlagId::parse);
        text(InquiryId.class, InquiryId::parse);
        text(ResponseId.class, ResponseId::parse);
        text(OfferId.class, OfferId::parse);
        text(DocumentHash.class, DocumentHash::new);
        text(Modifier.class, Modifier::new);
        text(RevenueCode.class, RevenueCode::new);
        text(LocalDate.class, LocalDate::parse);
    }

    private <T> void text(Class<T> type, Function<String, T> parse) {
        addSerializer(type, ToStringSerializer.instance);
        addDeserializer(type, new TextValue<>(type, parse));
    }

    /** Class literals are raw; what is inside is decided by the type of each component. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private void generic() {
        addSerializer((Class) Sensitive.class, new SensitiveJson.Writer());
        addDeserializer((Class) Sensitive.class, new SensitiveJson.Reader(null));
        addSerializer((Class) Set.class, new SortedSetWriter());
    }
}
