package org.hawsh.platform.workbooks;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through one XML part of a workbook without keeping any of it: counts rows and columns, notes merged areas, and refuses
 * whatever makes a reader grow (declarations of entities, endless depth, a text longer than a cell can hold).
 */
final class PartScan {
    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 40_000;
    private static final int MOST_ATTRIBUTES = 200;
    private static final int MOST_MERGED = 5_000;

    private final XMLStreamReader xml;
    private final List<TableFile.Area> merged = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private int depth;
    private int text;
    private int rows;
    private boolean rowIsFilled;
    private int column = -1;

    private PartScan(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** @throws ImportUnreadable if it is not harmless */
    static PartScan of(InputStream part) {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            PartScan scan = new PartScan(factory.createXMLStreamReader(part));
            while (scan.xml.hasNext()) {
                scan.take(scan.xml.next());
            }
            return scan;
        } catch (XMLStreamException e) {
            throw new ImportUnreadable("xml-broken");
        }
    }

    int rows() {
        return rows;
    }

    List<TableFile.Area> merged() {
        return merged;
    }

    /** Which part the relationship of this id leads to, as the archive calls it; null if to none. */
    String target(String id) {
        return targets.get(id);
    }

    private void take(int event) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new ImportUnreadable("xml-entities");
            case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
            default -> {}
        }
    }

    private void start(String name) {
        text = 0;
        if (++depth > DEEPEST || xml.getAttributeCount() > MOST_ATTRIBUTES) {
            throw new ImportUnreadable("xml-broken");
        }
        switch (name) {
            case "row" -> rowIsFilled = false;
            case "c" -> {
                String called = xml.getAttributeValue(null, "r");
                column = called == null ? column + 1 : Columns.of(called);
            }
            case "v", "is", "f" -> filled();
            case "Relationship" -> relate();
            case "mergeCell" -> merge(xml.getAttributeValue(null, "ref"));
            default -> {}
        }
    }

    private void filled() {
        rowIsFilled = true;
        if (column >= TableFile.MOST_COLUMNS) {
            throw new ImportUnreadable("too-many-columns", TableFile.MOST_COLUMNS);
        }
    }

    private void end(String name) {
        depth--;
        text = 0;
        if (name.equals("row")) {
            column = -1;
            rows += rowIsFilled ? 1 : 0;
            if (rows > TableFile.MOST_ROWS + 1) {
                throw new ImportUnreadable("too-many-rows", TableFile.MOST_ROWS);
            }
        }
    }

    private void text() {
        text += xml.getTextLength();
        if (text > LONGEST_TEXT) {
            throw new ImportUnreadable("xml-broken");
        }
    }

    private void relate() {
        String target = xml.getAttributeValue(null, "Target");
        if (target != null && targets.size() < MOST_MERGED) {
            String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
            targets.put(xml.getAttributeValue(null, "Id"), part.toLowerCase(Locale.ROOT));
        }
    }

    private void merge(String reference) {
        String[] ends = reference == null ? new String[0] : reference.split(":");
        if (ends.length != 2 || Columns.of(ends[0]) < 0 || Columns.of(ends[1]) < 0) {
            return;
        }
        if (merged.size() >= MOST_MERGED) {
            throw new ImportUnreadable("too-many-merged", MOST_MERGED);
        }
        merged.add(
                new TableFile.Area(
                        Columns.rowOf(ends[0]),
                        Columns.of(ends[0]),
                        Columns.rowOf(ends[1]),
                        Columns.of(ends[1])));
    }
}
