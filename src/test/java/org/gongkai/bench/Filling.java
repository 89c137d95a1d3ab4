package org.gongkai.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills an office with documents, pages and tasks by a few statements, with the rows that
 * the product and its engine would have written one by one. One document of ten waits for
 * somebody.
 */
final class Filling {

	/** Holds eight posts and acts in twelve others. */
	static final String MANY_POSTS = "many-posts";

	/** Numbers of the documents begin behind it. */
	static final long FIRST = 10_000;

	/** Of how many documents one waits for somebody. */
	static final int WAITING = 10;

	private static final Pattern MACRO = Pattern.compile("\\{(\\w+)(?: ([^{}]+))?}");

	private static final Pattern NUMBERS = Pattern.compile("\\{numbers (\\d+) (\\d+)}");

	private static final String STAGE = """
			case mod(%1$s / 10, 20) when 0 then 'SECRECY_REVIEW' when 1 then 'SECRECY_REVIEW' when 2 then 'SIGN_OFF'
			when 3 then 'PUBLISH' when 4 then 'PATROL' when 5 then 'FINAL_PROOF' when 6 then 'FINAL_PROOF'
			when 7 then 'FINAL_REVIEW' when 8 then 'SECOND_REVIEW' when 9 then 'SECOND_REVIEW'
			when 10 then 'SECOND_PROOF' when 11 then 'SECOND_PROOF' when 12 then 'FIRST_REVIEW'
			when 13 then 'FIRST_REVIEW' when 14 then 'FIRST_REVIEW' else 'FIRST_PROOF' end""";

	private static final String POSTS = """
			case mod(%1$s / 10, 20) when 0 then 'SECRECY_REVIEWER' when 1 then 'DISCLOSURE_OFFICER,SECRECY_REVIEWER'
			when 2 then 'SIGNATORY' when 3 then 'PUBLISHER' when 4 then 'PATROL_READER' when 5 then 'PROOFREADER'
			when 6 then 'PROOFREADER' when 7 then 'LEADER_IN_CHARGE' when 8 then 'DISCLOSURE_OFFICER'
			when 9 then 'DISCLOSURE_OFFICER,SECRECY_REVIEWER' when 10 then 'PROOFREADER' when 11 then 'PROOFREADER'
			when 12 then 'SECTION_HEAD' when 13 then 'SECTION_HEAD' when 14 then 'SECTION_HEAD'
			else 'PROOFREADER' end""";

	private static final Map<String, String> MACROS = Map.ofEntries(Map.entry("stage", STAGE),
			Map.entry("posts", POSTS), Map.entry("post", """
					case %s when 0 then 'PROOFREADER' when 1 then 'SECTION_HEAD' when 2 then 'DISCLOSURE_OFFICER'
					when 3 then 'SECRECY_REVIEWER' when 4 then 'LEADER_IN_CHARGE' when 5 then 'SIGNATORY'
					when 6 then 'PATROL_READER' when 7 then 'DRAFTER' else 'PUBLISHER' end"""), Map.entry("title", """
					'关于做好' || case mod(%1$s, 7) when 0 then '公务用车管理' when 1 then '节能降耗' when 2 then '办公用房调整'
					when 3 then '会议服务保障' when 4 then '国有资产清查' when 5 then '食堂食品安全' else '机关后勤改革' end
					|| '第' || %1$s || '批有关工作的通知'"""),
			Map.entry("category",
					"case mod(%1$s, 3) when 0 then 'NEWS' when 1 then 'DEPARTMENT_DOCUMENT' else 'INTERPRETATION' end"),
			Map.entry("profile",
					"case mod(%1$s / 10, 20) when 1 then 'SMALL_OFFICE' when 2 then 'MAJOR' else 'STANDARD' end"),
			Map.entry("column",
					"case mod(%1$s, 3) when 0 then 'news' when 1 then 'documents' else 'interpretation' end"),
			Map.entry("author", "(case when mod(%1$s, 1000) = 40 then 3001 else 1001 + mod(%1$s, 1000) end)"),
			Map.entry("holder",
					"(case when mod(%1$s, 4000) = 0 then 3001 when mod(%1$s, 40) = 0 then 1001 + mod(%1$s * 11, 1000) end)"),
			Map.entry("leader", "(mod(%1$s / 10, 20) = 2 and mod(%1$s, 3) = 0)"),
			Map.entry("hash", "lpad(cast(%1$s as varchar(20)), 64, '0')"),
			Map.entry("moment", "(timestamp with time zone '2020-01-01 00:00:00+00' + %1$s * interval '3' minute)"),
			Map.entry("text", "repeat('各科室要高度重视，明确责任人，按时完成第' || %1$s || '项任务，并将落实情况书面报送综合科汇总。', 6)"), Map.entry("model",
					"(select id_ from act_re_procdef where key_ = 'document-review' order by version_ desc limit 1)"));

	private final JdbcTemplate jdbc;

	private final boolean postgresql;

	private long filled;

	Filling(JdbcTemplate jdbc, BenchDatabase database) throws IOException {
		this.jdbc = jdbc;
		this.postgresql = database == BenchDatabase.POSTGRESQL;
		run("office.sql", 0, 0);
	}

	/** Adds documents until there are so many. */
	void upTo(long documents) throws IOException {
		run("documents.sql", this.filled + 1, documents);
		this.filled = documents;
		this.jdbc.execute(this.postgresql ? "vacuum analyze" : "analyze");
	}

	private void run(String script, long from, long to) throws IOException {
		String all = new ClassPathResource(script, Filling.class).getContentAsString(StandardCharsets.UTF_8);
		for (String statement : all.split(";\n")) {
			String sql = statement.replaceAll("(?m)^--.*$", "").strip();
			sql = sql.replace("{numbers}", numbers(from, to));
			sql = NUMBERS.matcher(sql)
				.replaceAll((range) -> numbers(Long.parseLong(range.group(1)), Long.parseLong(range.group(2))));
			this.jdbc.execute(MACRO.matcher(sql)
				.replaceAll((macro) -> Matcher.quoteReplacement(expand(macro.group(1), macro.group(2)))));
		}
	}

	private static String expand(String name, String argument) {
		String text = MACROS.get(name);
		if (text == null) {
			throw new IllegalArgumentException("No " + name);
		}
		return text.formatted(argument);
	}

	private String numbers(long from, long to) {
		return this.postgresql ? "(select n from generate_series(%d, %d) as g(n))".formatted(from, to)
				: "(select x as n from system_range(%d, %d))".formatted(from, to);
	}

}
