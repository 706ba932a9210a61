package org.writedown.http;

import java.util.List;
import java.util.function.Function;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.writedown.contract.value.ActorId;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.CodeSpelling;
import org.writedown.contract.value.DiagnosisCode;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.FindingId;
import org.writedown.contract.value.FirmId;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.InquiryId;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Modifier;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.OfferId;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.ProviderId;
import org.writedown.contract.value.ResponseId;
import org.writedown.contract.value.RevenueCode;
import org.writedown.contract.value.Sensitive;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;
import tools.jackson.databind.type.LogicalType;

/**
 * JSON as clients write and read it: strict, and the contract's values in their short forms. Codes are
 * taken in any spelling of theirs ({@link CodeSpelling}).
 */
public final class EdgeJson implements JsonMapperBuilderCustomizer {

    /** A value that is written as one text. */
    public record TextType<T>(Class<T> type, Function<String, T> parse) {}

    /** Every value of the contract that is one text, in JSON as in a path. */
    public static final List<TextType<?>> TEXTS = List.of(
            new TextType<>(FirmId.class, FirmId::new),
            new TextType<>(ActorId.class, ActorId::new),
            new TextType<>(CaseId.class, CaseId::new),
            new TextType<>(ProviderId.class, ProviderId::new),
            new TextType<>(BillId.class, BillId::parse),
            new TextType<>(LineId.class, LineId::parse),
            new TextType<>(FindingId.class, FindingId::parse),
            new TextType<>(FlagId.class, FlagId::parse),
            new TextType<>(InquiryId.class, InquiryId::parse),
            new TextType<>(ResponseId.class, ResponseId::parse),
            new TextType<>(OfferId.class, OfferId::parse),
            new TextType<>(DocumentHash.class, DocumentHash::new),
            new TextType<>(Modifier.class, written -> new Modifier(CodeSpelling.plain(written))),
            new TextType<>(RevenueCode.class, written -> new RevenueCode(CodeSpelling.revenue(written))));

    @Override
    public void customize(JsonMapper.Builder builder) {
        builder.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                // which null is refused is RequiredUnlessNullable's to say, for primitives too
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .withCoercionConfig(LogicalType.Textual, config -> config.setCoercion(
                                CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.DateTime,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail))
                .annotationIntrospector(AnnotationIntrospectorPair.create(
                        new RequiredUnlessNullable(),
                        new tools.jackson.databind.introspect.JacksonAnnotationIntrospector()))
                .addModule(values());
    }

    private static SimpleModule values() {
        SimpleModule module = new SimpleModule("writedown-edge");
        TEXTS.forEach(text -> addText(module, text));
        module.addSerializer(Money.class, new MoneyJson.Writer());
        module.addDeserializer(Money.class, new MoneyJson.Reader());
        module.addDeserializer(
                ProcedureCode.class, new CodeJson<>(ProcedureCode.class, CodeSpelling::plain, ProcedureCode::new));
        module.addDeserializer(
                DiagnosisCode.class, new CodeJson<>(DiagnosisCode.class, CodeSpelling::diagnosis, DiagnosisCode::new));
        addSensitive(module);
        return module;
    }

    private static <T> void addText(SimpleModule module, TextType<T> text) {
        module.addSerializer(text.type(), ToStringSerializer.instance);
        module.addDeserializer(text.type(), new TextValue<>(text.type(), text.parse()));
    }

    /** The class literal is raw; what it is read into is decided by each field's own type. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void addSensitive(SimpleModule module) {
        module.addSerializer((Class) Sensitive.class, new SensitiveJson.Writer());
        module.addDeserializer((Class) Sensitive.class, new SensitiveJson.Reader(null));
    }
}
