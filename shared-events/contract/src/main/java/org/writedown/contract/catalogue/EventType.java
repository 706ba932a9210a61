package org.writedown.contract.catalogue;

/** The name under which an event is stored, with the revision of its shape. Java names are never stored. */
public record EventType(String name, int revision) {

    public EventType {
        if (revision < 1) {
            throw new IllegalArgumentException("revisions of " + name + " count from 1");
        }
    }

    @Override
    public String toString() {
        return name + " revision " + revision;
    }
}
