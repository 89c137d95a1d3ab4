package org.gongkai.inspection.personal;

import java.util.List;

/**
 * Tells a list of persons, as of those who are given help, from a list of offices and
 * their officials, whose names and telephone numbers are public.
 */
final class PersonList {

	private static final List<String> NAMES = List.of("姓名", "户主", "申请人", "救助对象", "保障对象", "学生", "家长", "监护人", "受益人",
			"持卡人", "当事人", "业主", "村民", "居民", "信访人", "投诉人", "举报人", "患者", "老人", "残疾人", "承租人", "农户", "被征收人", "车主", "领款人",
			"受助人", "来访人", "来信人", "求助人", "捐款人", "捐赠人", "献血者", "报名人", "领奖人", "中奖人");

	/** Heads of columns that name nobody but private persons. */
	private static final List<String> PRIVATE_NAMES = List.of("户主", "家长", "监护人", "业主", "信访人", "投诉人", "举报人", "患者", "残疾人",
			"被征收人", "受助人", "救助对象", "保障对象", "承租人", "农户", "村民", "来访人", "来信人", "求助人", "反映人", "申诉人", "被害人", "死者", "产妇",
			"孕妇");

	private static final List<String> PRIVATE = List.of("身份证", "出生", "年龄", "性别", "住址", "家庭", "户籍", "残疾", "低保", "补助",
			"补贴", "救助", "金额", "病", "民族", "监护", "银行", "账号", "卡号", "人口", "房号", "楼栋", "住宅", "子女", "诉求", "宅电", "户别", "籍贯",
			"困难", "贫困", "反映", "家属", "关系");

	/** Matters in which private persons are listed. */
	private static final List<String> MATTERS = List.of("低保", "特困", "救助", "残疾", "困难", "征收", "拆迁", "信访", "投诉", "来访",
			"受灾", "走访", "业主", "农户", "脱贫", "贫困", "留守", "老人", "患者", "老干部", "离退休", "遗属", "家长", "亲属", "家属");

	private static final List<String> OFFICE = List.of("职务", "科室", "部门", "单位", "岗位", "办公", "机构", "职责", "值班", "窗口", "公司",
			"企业", "职称", "网格", "河长", "法定代表人", "负责人");

	private PersonList() {
	}

	/** Whether a table lists persons by what concerns only them. */
	static boolean is(TableText table) {
		String names = String.join("|", table.names());
		boolean relatives = names.contains("联系人") && names.contains("关系");
		return (relatives || Words.in(names, PRIVATE_NAMES) || Words.in(names, NAMES) && Words.in(names, PRIVATE))
				&& !Words.in(names, OFFICE);
	}

	/** The same, where a caption or heading may say of whom it is. */
	static boolean is(TableText table, String around) {
		String names = String.join("|", table.names());
		return is(table)
				|| Words.in(names, NAMES) && !Words.in(names, OFFICE) && Words.in(table.caption() + around, MATTERS);
	}

	/** Whether a column holds the names of persons. */
	static boolean isNameColumn(String column) {
		return Words.in(column, NAMES);
	}

}
