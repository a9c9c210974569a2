package org.hawsh.participants.imports.rows;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hawsh.platform.workbooks.Headers;

/** What a column can hold, and the headers by which it is recognised in the three languages. */
public enum ImportField {
    GIVEN(
            "/name/given",
            "given",
            "given name",
            "name",
            "first name",
            "الاسم",
            "الاسم الاول",
            "ناو",
            "ناوی یەکەم"),
    FATHER(
            "/name/father",
            "father",
            "father name",
            "fathers name",
            "اسم الاب",
            "الاب",
            "ناوی باوک",
            "باوک"),
    GRANDFATHER(
            "/name/grandfather",
            "grandfather",
            "grandfather name",
            "اسم الجد",
            "الجد",
            "ناوی باپیر",
            "باپیر"),
    GREAT_GRANDFATHER(
            "/name/greatGrandfather",
            "great grandfather",
            "great grandfather name",
            "اسم والد الجد",
            "ناوی باوکی باپیر"),
    LATIN("/name/latin", "latin", "name in latin letters", "الاسم باللاتينية", "ناو بە لاتینی"),
    FAMILY(
            "/name/family",
            "family",
            "family name",
            "laqab",
            "اللقب",
            "اسم العائلة",
            "نازناو",
            "ناوی خێزان"),
    SEX("/sex", "sex", "gender", "الجنس", "ڕەگەز"),
    BIRTH_DATE(
            "/birthDate",
            "birth date",
            "date of birth",
            "birth",
            "birth year",
            "year of birth",
            "تاريخ الميلاد",
            "المواليد",
            "سنة الميلاد",
            "لەدایکبوون",
            "ڕێکەوتی لەدایکبوون",
            "ساڵی لەدایکبوون"),
    AGE_BAND("/ageBand", "age band", "age", "الفئة العمرية", "العمر", "تەمەن"),
    KIND("/kind", "kind", "registered as", "نوع التسجيل", "جۆری تۆمارکردن"),
    REGISTERED_ON(
            "/registeredOn",
            "registered on",
            "registration date",
            "تاريخ التسجيل",
            "ڕێکەوتی تۆمارکردن"),
    CONSENT_HOW("/consent/how", "consent how", "consent", "الموافقة", "ڕەزامەندی"),
    GUARDIAN("/consent/guardianName", "guardian", "guardian name", "ولي الامر", "سەرپەرشتیار"),
    WITNESS("/consent/witnessName", "witness", "witness name", "الشاهد", "شایەت"),
    PHONE(
            "/further/contact/phone",
            "phone",
            "phone number",
            "telephone",
            "mobile",
            "mobile number",
            "mobile phone",
            "الهاتف",
            "رقم الهاتف",
            "الموبايل",
            "رقم الموبايل",
            "الجوال",
            "تەلەفۆن",
            "ژمارەی تەلەفۆن",
            "مۆبایل",
            "ژمارەی مۆبایل"),
    PHONE_WHOSE(
            "/further/contact/whose",
            "whose phone",
            "phone belongs to",
            "phone owner",
            "لمن الهاتف",
            "صاحب الهاتف",
            "تەلەفۆنی کێیە",
            "خاوەنی تەلەفۆن"),
    /** Given, father's, grandfather's in one cell. It comes last: a rule about a part speaks of the part's own column first. */
    WHOLE_NAME(
            "/name/",
            "whole name",
            "full name",
            "name in full",
            "three part name",
            "الاسم الكامل",
            "الاسم الثلاثي",
            "الاسم الرباعي",
            "الاسم الثلاثي واللقب",
            "الاسم الرباعي واللقب",
            "اسم المستفيد",
            "اسم المشارك",
            "ناوی تەواو",
            "ناوی سیانی",
            "ناوی سێیانی",
            "ناوی چوارینی");

    private static final Map<String, ImportField> BY_HEADER = byHeader();

    private final String pointer;
    private final List<String> headers;

    ImportField(String pointer, String... headers) {
        this.pointer = pointer;
        this.headers = List.of(headers);
    }

    public static Optional<ImportField> of(String header) {
        return Optional.ofNullable(BY_HEADER.get(Headers.fold(header)));
    }

    /** "Name" is said of somebody's own name and of the whole one: what stands in the column tells. */
    public static boolean mayBeWhole(String header) {
        return Set.of("name", Headers.fold("الاسم"), Headers.fold("ناو"))
                .contains(Headers.fold(header));
    }

    /** The column a rule about this part of the request speaks of, or the first of those it consists of. */
    static Optional<ImportField> at(String pointer) {
        return Arrays.stream(values())
                .filter(
                        field ->
                                pointer.startsWith(field.pointer)
                                        || field.pointer.startsWith(pointer + "/"))
                .findFirst();
    }

    boolean isDate() {
        return this == BIRTH_DATE || this == REGISTERED_ON;
    }

    private static Map<String, ImportField> byHeader() {
        Map<String, ImportField> fields = new HashMap<>();
        for (ImportField field : values()) {
            field.headers.forEach(header -> fields.put(Headers.fold(header), field));
        }
        return fields;
    }
}
