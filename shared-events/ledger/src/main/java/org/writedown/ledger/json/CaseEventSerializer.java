package org.writedown.ledger.json;

import java.util.Locale;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.catalogue.EventType;
import org.writedown.contract.event.CaseEvent;

/**
 * Axon's view of the stored form: case events go under their catalogue names, everything else
 * (metadata, tokens) to a general serializer.
 */
public final class CaseEventSerializer implements Serializer {

    private final EventJson json;
    private final Serializer general;

    public CaseEventSerializer(EventJson json, Serializer general) {
        this.json = json;
        this.general = general;
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        if (!(object instanceof CaseEvent event)) {
            return general.serialize(object, representation);
        }
        T bytes = getConverter().convert(json.write(event), byte[].class, representation);
        return new SimpleSerializedObject<>(bytes, representation, typeForClass(event.getClass()));
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return general.canSerializeTo(representation);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <S, T> T deserialize(SerializedObject<S> stored) {
        SerializedType type = stored.getType();
        if (!isEvent(type)) {
            return general.deserialize(stored);
        }
        byte[] bytes = getConverter().convert(stored.getData(), stored.getContentType(), byte[].class);
        return (T) json.read(new EventType(type.getName(), Integer.parseInt(type.getRevision())), bytes);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return isEvent(type) ? json.catalogue().classOf(type.getName()) : general.classForType(type);
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || !CaseEvent.class.isAssignableFrom(type)) {
            return general.typeForClass(type);
        }
        EventType name = json.catalogue().typeOf(type);
        return new SimpleSerializedType(name.name(), Integer.toString(name.revision()));
    }

    @Override
    public Converter getConverter() {
        return general.getConverter();
    }

    /** Catalogue names have a dot and a hyphen but no upper case and carry a revision; Java names never do. */
    private static boolean isEvent(SerializedType type) {
        return type.getRevision() != null
                && type.getName().equals(type.getName().toLowerCase(Locale.ROOT));
    }
}
