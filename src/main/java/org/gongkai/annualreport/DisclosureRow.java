package org.gongkai.annualreport;

import java.util.List;

/**
 * The rows of table two, 主动公开政府信息情况.
 * <p>
 * 依据：《政府信息公开条例》第二十条；《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）。
 */
public enum DisclosureRow {

	RULES("rules", "规章", Block.ARTICLE_20_1), NORMATIVE_DOCS("normativeDocs", "行政规范性文件", Block.ARTICLE_20_1),
	LICENSING("licensing", "行政许可", Block.ARTICLE_20_5), PENALTIES("penalties", "行政处罚", Block.ARTICLE_20_6),
	COERCION("coercion", "行政强制", Block.ARTICLE_20_6), FEES_CHARGED("feesCharged", "行政事业性收费", Block.ARTICLE_20_8);

	private final String id;

	private final String label;

	private final Block block;

	DisclosureRow(String id, String label, Block block) {
		this.id = id;
		this.label = label;
		this.block = block;
	}

	public String id() {
		return this.id;
	}

	public String label() {
		return this.label;
	}

	public Block block() {
		return this.block;
	}

	/** A block of table two: its caption and its columns. */
	public enum Block {

		ARTICLE_20_1("art20_1", "第二十条第（一）项", Column.ISSUED, Column.REPEALED, Column.IN_FORCE),
		ARTICLE_20_5("art20_5", "第二十条第（五）项", Column.DECISIONS), ARTICLE_20_6("art20_6", "第二十条第（六）项", Column.DECISIONS),
		ARTICLE_20_8("art20_8", "第二十条第（八）项", Column.AMOUNT_WAN);

		private final String id;

		private final String caption;

		private final List<Column> columns;

		Block(String id, String caption, Column... columns) {
			this.id = id;
			this.caption = caption;
			this.columns = List.of(columns);
		}

		public String id() {
			return this.id;
		}

		public String caption() {
			return this.caption;
		}

		public List<Column> columns() {
			return this.columns;
		}

	}

	/** A column of table two; counts in 件, the amount in 万元. */
	public enum Column {

		ISSUED("issued", "本年制发件数"), REPEALED("repealed", "本年废止件数"), IN_FORCE("inForce", "现行有效件数"),
		DECISIONS("decisions", "本年处理决定数量"), AMOUNT_WAN("amountWan", "本年收费金额（单位：万元）");

		private final String id;

		private final String label;

		Column(String id, String label) {
			this.id = id;
			this.label = label;
		}

		public String id() {
			return this.id;
		}

		public String label() {
			return this.label;
		}

	}

}
