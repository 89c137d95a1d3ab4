package org.gongkai.inspection.consistency.table;

import java.util.List;

import org.gongkai.format.Block;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.figures.Figures;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("正文提到的表格行")
class RowMentionsTests {

	private static final String STREETS = "/街道|得分/望岚街道|94.2/荷塘街道|92.8/石桥街道|91.5/柳荫街道|89.7";

	private static final String UNITS = "/单位|件数/县住建局|365/县城管局|338/县交通局|187";

	private static final String GRADES = "/证书等级|标准/三级(高级工)|2000/二级(技师)|2500";

	private static final String WORKS = "/序号|事项|责任科室/1|新建社区食堂8家|城管科/2|改造背街小巷22条|物业科/3|加装电梯、充电桩|房管科";

	private static final String MONTHS = "/月份|场次/6月|8/7月|10/8月|12/9月|9/合计|39";

	private static List<NamedRows> read(String table, String prose) {
		List<Piece> pieces = Texts.lines(prose + table).pieces();
		Piece piece = pieces.stream().filter((one) -> one.block() instanceof Block.Table).findFirst().orElseThrow();
		TableText read = new TableText((Block.Table) piece.block(), false);
		return new RowMentions(read, new RowLabels(read)).of(Figures.of(pieces.get(piece.place() - 1)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "望岚、荷塘、石桥3个街道得分较高。;[1, 2, 3]", "其中，柳荫街道得分最低。;[4]", "请荷塘抓紧整改。;[2]" })
	void readsNamesWithoutWhatAllOfThemAre(String prose, String rows) {
		assertThat(read(STREETS, prose)).extracting((told) -> told.rows().toString()).containsExactly(rows);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "住建局办结较慢。;[1]", "县交通局、城管局办结较快。;[3, 2]" })
	void readsNamesWithoutTheirPlace(String prose, String rows) {
		assertThat(read(UNITS, prose)).extracting((told) -> told.rows().toString()).containsExactly(rows);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "取得三级证书的，可以申领。;[1]", "技师可以申领。;[2]" })
	void readsEitherNameOfTwo(String prose, String rows) {
		assertThat(read(GRADES, prose)).extracting((told) -> told.rows().toString()).containsExactly(rows);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "新建社区食堂进展顺利。;[1]", "对充电桩要抓紧施工。;[3]" })
	void readsWhatIsCountedWithoutHowMany(String prose, String rows) {
		assertThat(read(WORKS, prose)).extracting((told) -> told.rows().toString()).containsExactly(rows);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "7月至9月为集中期。;[2, 3, 4]", "8月为集中期。;[3]" })
	void readsSpans(String prose, String rows) {
		assertThat(read(MONTHS, prose)).extracting((told) -> told.rows().toString()).containsExactly(rows);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "1—7月共办理。", "12月另行安排。" })
	void readsNoPartOfAnotherTime(String prose) {
		assertThat(read(MONTHS, prose)).isEmpty();
	}

}
