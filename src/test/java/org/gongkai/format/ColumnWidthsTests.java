package org.gongkai.format;

import java.util.List;

import org.gongkai.format.Block.Cell;
import org.gongkai.format.Block.Row;
import org.gongkai.format.Block.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A column is wide enough for what must not be broken. */
class ColumnWidthsTests {

	/** Left and right margin of a cell and its rule, in twentieths of a point. */
	private static final int MARGINS = 134;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "（三）不予公开|3", "三、本年度办理结果|2", "《条例》规定|2", "“四落实”要求|2", "合计|2", "2023-12-31起|6.4", "1,234.50元|5" })
	void holdsWhatMustNotBeBroken(String text, double characters) throws Exception {
		Cell narrow = Cell.of(text);
		Cell wide = Cell.of("为了把余下的宽度都占去，这一格写得很长很长，".repeat(8));
		Table table = new Table("", 0, List.of(new Row(List.of(narrow, wide))));
		ColumnWidths widths = ColumnWidths.of(TableGrid.of(table), 0, 3000);

		assertThat((widths.of(0, 1) - MARGINS) / (widths.halfPoints() * 10.0)).isGreaterThanOrEqualTo(characters);
	}

}
