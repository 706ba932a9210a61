package org.writedown.contract.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.writedown.contract.event.CaseEvent;

/**
 * Every event's stored name and current revision, and the chain that lifts older revisions to it.
 * A revision once released keeps its golden sample and its upcaster for ever.
 */
public final class EventCatalogue {

    private final Map<Class<? extends CaseEvent>, EventType> types = new LinkedHashMap<>();
    private final Map<String, Class<? extends CaseEvent>> classes = new HashMap<>();
    private final Map<EventType, Upcaster> upcasters = new HashMap<>();

    /** @throws IllegalArgumentException if two events share a name, or a revision cannot be lifted to the current one */
    public EventCatalogue(Map<Class<? extends CaseEvent>, EventType> current, List<Upcaster> chain) {
        current.forEach(this::register);
        chain.forEach(upcaster -> upcasters.put(upcaster.from(), upcaster));
        upcasters.keySet().forEach(this::checkChain);
    }

    /** The catalogue of this version. */
    public static EventCatalogue current() {
        return new EventCatalogue(Vocabulary.CURRENT, Vocabulary.UPCASTERS);
    }

    public Collection<EventType> types() {
        return types.values();
    }

    public EventType typeOf(Class<?> event) {
        EventType type = types.get(event);
        if (type == null) {
            throw new UnknownEventType(event.getName() + " is not in the event catalogue");
        }
        return type;
    }

    /** @throws UnknownEventType if no event has this name */
    public Class<? extends CaseEvent> classOf(String name) {
        Class<? extends CaseEvent> type = classes.get(name);
        if (type == null) {
            throw new UnknownEventType("no event is called '" + name + "'");
        }
        return type;
    }

    public boolean isCurrent(EventType stored) {
        return typeOf(classOf(stored.name())).equals(stored);
    }

    /**
     * Lifts a stored shape to the current revision.
     *
     * @throws UnknownEventType if the revision is newer than this version, or older than the chain reaches
     */
    public Map<String, Object> lift(EventType stored, Map<String, Object> shape) {
        EventType current = typeOf(classOf(stored.name()));
        Map<String, Object> lifted = shape;
        for (int revision = stored.revision(); revision != current.revision(); revision++) {
            Upcaster upcaster = upcasters.get(new EventType(stored.name(), revision));
            if (upcaster == null) {
                throw new UnknownEventType("'" + stored + "' cannot be read: this version knows " + current);
            }
            lifted = upcaster.change().apply(new LinkedHashMap<>(lifted));
        }
        return lifted;
    }

    private void register(Class<? extends CaseEvent> event, EventType type) {
        if (classes.put(type.name(), event) != null) {
            throw new IllegalArgumentException("two events are called '" + type.name() + "'");
        }
        types.put(event, type);
    }

    private void checkChain(EventType from) {
        EventType current = typeOf(classOf(from.name()));
        for (int revision = from.revision(); revision < current.revision(); revision++) {
            if (!upcasters.containsKey(new EventType(from.name(), revision))) {
                throw new IllegalArgumentException("no upcaster from " + from.name() + " revision " + revision);
            }
        }
    }
}
