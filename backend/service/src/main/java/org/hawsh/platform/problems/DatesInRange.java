package org.hawsh.platform.problems;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.time.temporal.TemporalAccessor;
import org.hawsh.platform.values.Years;

/** Days and moments of JSON are read as their type reads them, and refused outside of {@link Years}. */
final class DatesInRange extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1;

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription type, JsonDeserializer<?> reader) {
        return TemporalAccessor.class.isAssignableFrom(type.getBeanClass())
                        && !type.getBeanClass().isEnum()
                ? new InRange(reader)
                : reader;
    }

    private static final class InRange extends DelegatingDeserializer {
        private static final long serialVersionUID = 1;

        InRange(JsonDeserializer<?> reader) {
            super(reader);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
            return new InRange(reader);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context)
                throws IOException {
            Object read = super.deserialize(json, context);
            if (read instanceof TemporalAccessor date && !Years.hold(date)) {
                throw InvalidFormatException.from(
                        json, "outside of the years that are read", read, handledType());
            }
            return read;
        }
    }
}
