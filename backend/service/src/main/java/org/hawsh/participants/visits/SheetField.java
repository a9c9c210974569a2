package org.hawsh.participants.visits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hawsh.platform.workbooks.Headers;

/** What a column of an old sheet can hold, and the headers by which it is recognised in the three languages. */
enum SheetField {
    DATE("date", "day", "month", "التاريخ", "اليوم", "الشهر", "ڕێکەوت", "ڕۆژ", "مانگ"),
    ACTIVITY("activity", "course", "النشاط", "الدورة", "چالاکی", "خول"),
    WOMEN("women", "female", "girls", "نساء", "النساء", "اناث", "ژن", "ژنان", "مێ"),
    MEN("men", "male", "boys", "رجال", "الرجال", "ذكور", "پیاو", "پیاوان", "نێر"),
    TOTAL(
            "count",
            "total",
            "attendance",
            "العدد",
            "المجموع",
            "الحضور",
            "ژمارە",
            "کۆ",
            "ئامادەبووان"),
    AGE_BAND("age band", "age", "الفئة العمرية", "العمر", "تەمەن"),
    SOURCE("source", "sheet", "المصدر", "سەرچاوە");

    private static final Map<String, SheetField> BY_HEADER = byHeader();

    private final List<String> headers;

    SheetField(String... headers) {
        this.headers = List.of(headers);
    }

    static Optional<SheetField> of(String header) {
        return Optional.ofNullable(BY_HEADER.get(Headers.fold(header)));
    }

    /** How a file that we made calls it. */
    String plain() {
        return headers.get(0);
    }

    private static Map<String, SheetField> byHeader() {
        Map<String, SheetField> fields = new HashMap<>();
        for (SheetField field : values()) {
            field.headers.forEach(header -> fields.put(Headers.fold(header), field));
        }
        return fields;
    }
}
