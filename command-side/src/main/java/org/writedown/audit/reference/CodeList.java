package org.writedown.audit.reference;

/** A plain national list of codes, without days. */
public interface CodeList extends Edited {

    boolean has(String code);
}
