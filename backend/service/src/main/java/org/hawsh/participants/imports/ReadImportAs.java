package org.hawsh.participants.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.imports.rows.ImportField;
import org.hawsh.participants.imports.rows.Meanings;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.workbooks.TableFile;
import org.hawsh.platform.workbooks.TextEncoding;

/** How a file is to be read. */
@Schema(description = "How a file is to be read. What is left out is found out anew")
record ReadImportAs(
        @Schema(description = "Position among the sheets, from 0") @Min(0) Integer sheet,
        @Schema(description = "Of a text file") TextEncoding encoding,
        @Schema(description = "As the spreadsheet numbers it") @Min(1) Integer headerRow,
        @Schema(
                        description =
                                "The columns that are imported, and as what. With them the check begins, and a file of the same shape is"
                                        + " read so from now on")
                @Size(min = 1, max = TableFile.MOST_COLUMNS)
                List<@NotNull @Valid ImportedColumn> columns,
        @Schema(
                        description =
                                "What texts of the file mean wherever they stand in their column, said once. With the columns they are remembered for"
                                        + " files of the same shape")
                @Size(max = 100)
                List<@NotNull @Valid ImportedValue> values) {

    /** What was said of texts, each such that it is understood. */
    List<Meanings.Meaning> meanings() {
        if (values == null) {
            return List.of();
        }
        for (int i = 0; i < values.size(); i++) {
            if (!Meanings.isUnderstood(values.get(i).meaning())) {
                ValidationFailed.ifAny(
                        List.of(Fault.at("/values/" + i + "/means", "value-not-understood")));
            }
        }
        return values.stream().map(ImportedValue::meaning).toList();
    }

    @Schema(description = "What a text means in a column with a few answers only")
    record ImportedValue(
            @NotNull ImportField field,
            @Schema(description = "As it stands in the file", examples = "ذ")
                    @NotBlank
                    @Size(max = 80)
                    String written,
            @Schema(
                            description =
                                    "What would be understood in its place: a value of the list, or a word of three languages",
                            examples = "MALE")
                    @NotBlank
                    @Size(max = 80)
                    String means) {

        private Meanings.Meaning meaning() {
            return new Meanings.Meaning(field, written, means);
        }
    }

    @Schema(description = "A column that is imported")
    record ImportedColumn(
            @Schema(description = "Position in the file, from 0") @NotNull @Min(0) Integer column,
            @NotNull ImportField field) {}
}
