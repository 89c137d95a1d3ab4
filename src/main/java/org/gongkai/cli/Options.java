package org.gongkai.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.gongkai.annualreport.ReportScope;
import org.jspecify.annotations.Nullable;

/**
 * What the command is asked to do.
 *
 * @param json whether the findings are for programs
 * @param help whether only the usage is asked for
 * @param previous the report of the year before, or null
 * @param scope who reports, or null when the text tells
 * @param files the files in the order given
 */
record Options(boolean json, boolean help, @Nullable FileName previous, @Nullable ReportScope scope,
		List<FileName> files) {

	static final String USAGE = """
			用法：java -jar gongkai.jar check [选项] 文件…
			检查年度报告和其他文稿。读取 .docx、.html、.md、.txt、.pdf（按内容识别），不启动服务，不写任何文件。

			选项：
			  --format text|json             输出格式：text 供人阅读（默认），json 每个文件一行
			  --previous 文件                 上一年度的报告，用来核对结转数和变化
			  --scope department|government  报告主体：部门或政府（默认按标题判断）
			  --help                         显示本说明

			退出码：0 没有必须修改的问题；1 有必须修改的问题；2 有文件无法读取，或用法有误
			""";

	Options {
		files = List.copyOf(files);
	}

	/**
	 * Reads the arguments behind the name of the command.
	 * @throws WrongUsage when they make no sense
	 */
	static Options of(List<FileName> arguments) throws WrongUsage {
		boolean json = false;
		FileName previous = null;
		ReportScope scope = null;
		List<FileName> files = new ArrayList<>();
		Iterator<FileName> rest = arguments.iterator();
		while (rest.hasNext()) {
			FileName argument = rest.next();
			String option = argument.shown();
			int equals = option.indexOf('=');
			String name = (option.startsWith("--") && equals > 0) ? option.substring(0, equals) : option;
			switch (name) {
				case "--help", "-h" -> {
					return new Options(false, true, null, null, List.of());
				}
				case "--format" -> json = isJson(given(argument, rest).shown());
				case "--previous" -> previous = given(argument, rest);
				case "--scope" -> scope = scope(given(argument, rest).shown());
				case "--" -> rest.forEachRemaining(files::add);
				default -> {
					if (name.startsWith("-") && name.length() > 1) {
						throw new WrongUsage("没有“" + name + "”这个选项。");
					}
					files.add(argument);
				}
			}
		}
		if (files.isEmpty()) {
			throw new WrongUsage("没有给出要检查的文件。");
		}
		return new Options(json, false, previous, scope, files);
	}

	/** The value of an option, behind an equals sign or as the next argument. */
	private static FileName given(FileName option, Iterator<FileName> rest) throws WrongUsage {
		int equals = option.shown().indexOf('=');
		if (equals > 0) {
			return option.from(equals + 1);
		}
		if (!rest.hasNext()) {
			throw new WrongUsage("选项“" + option.shown() + "”后面缺少内容。");
		}
		return rest.next();
	}

	private static boolean isJson(String format) throws WrongUsage {
		return switch (format) {
			case "json" -> true;
			case "text" -> false;
			default -> throw new WrongUsage("--format 只能是 text 或 json，不能是“" + format + "”。");
		};
	}

	private static ReportScope scope(String scope) throws WrongUsage {
		return switch (scope) {
			case "department" -> ReportScope.DEPARTMENT;
			case "government" -> ReportScope.GOVERNMENT;
			default -> throw new WrongUsage("--scope 只能是 department 或 government，不能是“" + scope + "”。");
		};
	}

	/** The arguments make no sense; the message says why. */
	static final class WrongUsage extends Exception {

		WrongUsage(String message) {
			super(message);
		}

	}

}
