package org.writedown.ledger.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.function.Function;
import org.writedown.contract.value.ActorId;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.DocumentHash;
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
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Values of the contract as JSON: ids and codes are plain strings. */
public final class ContractModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public ContractModule() {
        super("writedown-contract");
        texts();
        setMixInAnnotation(Money.class, StoredMoney.class);
        setMixInAnnotation(Sensitive.class, StoredSensitive.class);
    }

    private void texts() {
        text(ActorId.class, ActorId::new);
        text(CaseId.class, CaseId::new);
        text(FirmId.class, FirmId::new);
        text(ProviderId.class, ProviderId::new);
        text(DocumentHash.class, DocumentHash::new);
        text(Modifier.class, Modifier::new);
        text(RevenueCode.class, RevenueCode::new);
        text(BillId.class, BillId::parse);
        text(LineId.class, LineId::parse);
        text(FlagId.class, FlagId::parse);
        text(InquiryId.class, InquiryId::parse);
        text(ResponseId.class, ResponseId::parse);
        text(OfferId.class, OfferId::parse);
    }

    private <T> void text(Class<T> type, Function<String, T> parse) {
        addSerializer(type, ToStringSerializer.instance);
        addDeserializer(type, new FromText<>(type, parse));
    }

    /** Minor units, never a decimal: what was stored is exact. */
    private interface StoredMoney {

        @JsonProperty("minor")
        long minorUnits();
    }

    /** The place of the clear value; an encrypted one will stand beside it under another name. */
    private interface StoredSensitive<T> {

        @JsonProperty("clear")
        T value();
    }

    private static final class FromText<T> extends FromStringDeserializer<T> {

        private final transient Function<String, T> parse;

        FromText(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        protected T _deserialize(String text, DeserializationContext context) {
            return parse.apply(text);
        }

        /** An id is a string; a number is a mistake, not an id. */
        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(tools.jackson.core.JsonToken.VALUE_STRING)) {
                context.reportInputMismatch(this, "a text is expected here");
            }
            return super.deserialize(parser, context);
        }
    }
}
