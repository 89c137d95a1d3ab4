package org.gongkai.inspection.personal;

import java.util.List;

/**
 * Tells a list of persons, as of those who are given help, from a list of offices and
 * their officials, whose names and telephone numbers are public.
 */
final class PersonList {

	private static final List<String> NAMES = List.of("姓名", "户主", "申请人", "救助对象", "保障对象", "学生", "家长", "监护人", "受益人",
			"持卡人", "当事人");

	private static final List<String> PRIVATE = List.of("身份证", "出生", "年龄", "性别", "住址", "家庭", "户籍", "残疾", "低保", "补助",
			"补贴", "救助", "金额", "病", "民族", "监护", "银行", "账号", "卡号", "人口");

	private static final List<String> OFFICE = List.of("职务", "科室", "部门", "单位", "岗位", "办公", "机构", "职责", "值班", "窗口", "公司",
			"企业", "职称", "网格", "河长", "法定代表人", "负责人");

	private PersonList() {
	}

	/** Whether a table lists persons by what concerns only them. */
	static boolean is(TableText table) {
		String names = String.join("|", table.names());
		return Words.in(names, NAMES) && Words.in(names, PRIVATE) && !Words.in(names, OFFICE);
	}

	/** Whether a column holds the names of persons. */
	static boolean isNameColumn(String column) {
		return Words.in(column, NAMES);
	}

}
