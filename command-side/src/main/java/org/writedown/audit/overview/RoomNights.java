package org.writedown.audit.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.writedown.audit.bill.Line;

/** The nights of a dated room charge: as many as it has units, from its first date and within its last. */
final class RoomNights {

    private RoomNights() {}

    static LocalDate first(Line room) {
        return Objects.requireNonNull(room.date());
    }

    static LocalDate last(Line room) {
        return first(room).plusDays(count(room) - 1);
    }

    static List<LocalDate> of(Line room) {
        return first(room).datesUntil(last(room).plusDays(1)).toList();
    }

    /** A row of one date may stand for all nights from it; a row of two for no more than lie between, both counted. */
    static int count(Line room) {
        long most = room.days() > 1 ? Math.min(room.days(), StayNights.MOST) : StayNights.MOST;
        return (int) Math.max(1, Math.min(most, room.units().longValue()));
    }
}
