package org.hawsh.platform.database;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.metamodel.mapping.ModelPart;

/**
 * New entities as the rows they would become: a JSON array of objects by column, for <code>json_populate_recordset</code>. One
 * statement then writes a thousand rows, in which the database reads its rules once. A commit of 100,000 people takes 29.4 s so;
 * 37.6 s where the rows were maps first and the database read them as <code>jsonb</code>, and longer in statements with a list of
 * parameters for each row (figures in {@code backend/benchmark/README.md}).
 */
@ApplicationScoped
public class RowsAsJson {
    private final EntityManager database;
    private final ObjectMapper json;

    RowsAsJson(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @param entities all of one class without columns of arrays, not stored yet */
    public String of(List<?> entities) {
        SharedSessionContractImplementor session =
                database.unwrap(SharedSessionContractImplementor.class);
        StringWriter text = new StringWriter();
        try (JsonGenerator out = json.createGenerator(text)) {
            out.writeStartArray();
            for (Object entity : entities) {
                out.writeStartObject();
                write(entity, out, session);
                out.writeEndObject();
            }
            out.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a row is no JSON", e);
        }
        return text.toString();
    }

    private static void write(
            Object entity, JsonGenerator out, SharedSessionContractImplementor session) {
        EntityMappingType type =
                session.getFactory().getMappingMetamodel().getEntityDescriptor(entity.getClass());
        ModelPart id = type.getIdentifierMapping();
        write(id, type.getIdentifierMapping().getIdentifier(entity), out, session);
        type.forEachAttributeMapping(
                attribute -> write(attribute, attribute.getValue(entity), out, session));
    }

    private static void write(
            ModelPart part,
            Object value,
            JsonGenerator out,
            SharedSessionContractImplementor session) {
        part.breakDownJdbcValues(
                value,
                (at, cell, column) -> write(column.getSelectionExpression(), cell, out),
                session);
    }

    /** What is null is left out; the database reads everything else from text, as it reads a literal. */
    private static void write(String column, Object cell, JsonGenerator out) {
        try {
            if (cell instanceof byte[] bytes) {
                out.writeStringField(column, "\\x" + HexFormat.of().formatHex(bytes));
            } else if (cell != null) {
                out.writeStringField(column, cell.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a row is no JSON", e);
        }
    }
}
