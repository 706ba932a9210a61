package org.writedown.http;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * A record's component is required unless its type says {@code @Nullable}: the same word that the
 * compiler checks decides what a client may leave out. An absent list is an empty one, an
 * absent yes is a no.
 */
final class RequiredUnlessNullable extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonSetter.@Nullable Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        if (!(annotated instanceof AnnotatedParameter parameter)
                || annotated.getRawType().isPrimitive()) {
            return JsonSetter.Value.empty();
        }
        if (Collection.class.isAssignableFrom(annotated.getRawType())) {
            return JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL);
        }
        return isNullable(parameter) ? JsonSetter.Value.empty() : JsonSetter.Value.forValueNulls(Nulls.FAIL);
    }

    private static boolean isNullable(AnnotatedParameter parameter) {
        AnnotatedElement owner = parameter.getOwner().getAnnotated();
        if (!(owner instanceof Executable executable)) {
            return true;
        }
        AnnotatedType type = executable.getAnnotatedParameterTypes()[parameter.getIndex()];
        return type.isAnnotationPresent(Nullable.class);
    }
}
