package org.gongkai.publication;

/**
 * 栏目: a column of the public site; its words stand in the meta tags of its pages
 * (国办发〔2017〕47号《政府网站发展指引》附件1).
 *
 * @param code its part of the address, lower case
 * @param name its name, meta tag {@code ColumnName}
 * @param description what it holds, {@code ColumnDescription}
 * @param keywords comma separated, {@code ColumnKeywords}
 * @param type 栏目类别, {@code ColumnType}
 * @param section where it stands on the platform
 */
public record SiteColumn(String code, String name, String description, String keywords, String type, Section section) {

	/**
	 * The name as the navigation shows it: the site's head says 政府信息公开 already.
	 */
	public String label() {
		return this.name.startsWith("政府信息公开") ? this.name.substring("政府信息".length()) : this.name;
	}

	/** The address of the column's page. */
	public String address() {
		return "/public/" + this.code + "/";
	}

	/**
	 * The four sections of the disclosure platform (国办公开办函〔2019〕61号), and what stands
	 * beside it.
	 */
	public enum Section {

		GUIDE("政府信息公开指南"), RULES("政府信息公开制度"), STATUTORY("法定主动公开内容"), ANNUAL_REPORT("政府信息公开年报"), AFFAIRS("机关动态");

		private final String label;

		Section(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
