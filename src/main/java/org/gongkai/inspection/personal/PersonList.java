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
			"困难", "贫困", "反映", "家属", "关系", "紧急联系", "居住", "村组", "案由", "申请事项", "固定电话", "座机");

	/** The same as a head's last words; 低保户数 counts them. */
	private static final LazyPattern PRIVATE_HEAD = new LazyPattern(
			"(?:低保户|低保对象|特困人员|困难户|困难职工|困难群众|贫困户|脱贫户|监测户|受灾户|受灾群众|拆迁户|搬迁户|移民户|危改户|建房户|住户|房主|房东|租户|承租户|租客|产权人|权利人|诉求人|来电人|老党员|老干部|(?:走访|被访|被走访|回访|慰问|帮扶|补助|资助|供养|救助|补偿)(?:对象|人|户)|(?:独居|留守|空巢|孤寡|失能|高龄|百岁)老人|留守儿童|孤儿|受助学生|退役军人|献血者|志愿者|失主|读者|网民|老人|学生|报名者|应聘者|应聘人|求职者|参赛者)(?:姓名|名字|代表)?(?=\\||$)");

	/** What counts persons, and whose bodies are called after them. */
	private static final LazyPattern COUNTS = new LazyPattern("[^|]*数(?:\\([^|]*)?(?=\\||$)|(?:村民|居民|业主)(?:小组|委员会)");

	/** Tables of more cells are lists, not forms. */
	private static final int LARGEST_FORM = 60;

	/** Matters in which private persons are listed. */
	private static final List<String> MATTERS = List.of("低保", "特困", "救助", "残疾", "困难", "征收", "拆迁", "信访", "投诉", "来访",
			"受灾", "走访", "业主", "农户", "脱贫", "贫困", "留守", "老人", "患者", "老干部", "离退休", "遗属", "家长", "亲属", "家属");

	private static final List<String> OFFICE = List.of("职务", "科室", "部门", "单位", "岗位", "办公", "机构", "职责", "值班", "窗口", "公司",
			"企业", "职称", "网格", "河长", "法定代表人", "负责人");

	private PersonList() {
	}

	/** Whether a table lists persons by what concerns only them. */
	static boolean is(TableText table) {
		String names = names(table);
		boolean relatives = names.contains("联系人") && names.contains("关系");
		return (relatives || Words.in(names, PRIVATE_NAMES) || PRIVATE_HEAD.matcher(names).find()
				|| Words.in(names, NAMES) && Words.in(names, PRIVATE)) && !Words.in(names, OFFICE);
	}

	/** The same, where a caption or heading may say of whom it is. */
	static boolean is(TableText table, String around) {
		String names = names(table);
		return is(table)
				|| Words.in(names, NAMES) && !Words.in(names, OFFICE) && Words.in(table.caption() + around, MATTERS);
	}

	private static String names(TableText table) {
		return COUNTS.matcher(String.join("|", table.names())).replaceAll("");
	}

	/**
	 * Whether a table is a form filled in about one person, its labels beside the values.
	 */
	static boolean isForm(TableText table) {
		if (table.cells() > LARGEST_FORM) {
			return false;
		}
		String labels = COUNTS.matcher(table.labels()).replaceAll("");
		return Words.in(labels, NAMES) && Words.in(labels, PRIVATE) && !Words.in(labels, OFFICE);
	}

	/** Whether a column holds the names of persons. */
	static boolean isNameColumn(String column) {
		return Words.in(column, NAMES);
	}

}
