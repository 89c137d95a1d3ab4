package org.gongkai.operation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A failure by its kind, in words that an administrator can act on. Only the names of
 * exceptions are read: what an exception says may quote the text that was worked on.
 *
 * @param words what has happened and what to do
 * @param code the innermost exception's name, for whoever maintains the program
 */
record PlainFault(String words, String code) {

	private static final Pattern EXCEPTION = Pattern.compile("^(?:Caused by: )?(?:[a-z_][\\w]*\\.)+([A-Z][\\w$]{0,99})",
			Pattern.MULTILINE);

	private static final PlainFault UNKNOWN = new PlainFault("程序出错：重试仍不成功的，把编号和类别告诉维护人员", "");

	private static final List<Kind> KINDS = List.of(new Kind("OutOfMemoryError", "内存不足：加大内存或者等空闲时再重试"),
			new Kind("StackOverflowError", "文稿结构过于复杂：把编号告诉维护人员"),
			new Kind("NoSuchFileException|AccessDeniedException|FileSystemException|FileNotFoundException",
					"文件读不了或者写不了：检查数据目录和磁盘空间后重试"),
			new Kind(".*(CannotAcquireLock|PessimisticLock|LockTimeout|DeadlockLoser|LockAcquisition"
					+ "|ConcurrencyFailure|QueryTimeout|TransactionTimedOut).*", "数据库正忙，没有等到：可以直接重试"),
			new Kind(".*(OptimisticLock|StaleObjectState).*", "与别人的操作相撞：可以直接重试"),
			new Kind(".*(CannotGetJdbcConnection|CannotCreateTransaction|DataAccessResourceFailure|JDBCConnection"
					+ "|SQLTransientConnection|SQLRecoverable|ConnectException).*", "连不上数据库：恢复数据库以后重试"),
			new Kind(".*(DataIntegrityViolation|ConstraintViolation|DuplicateKey).*", "数据与已有记录冲突：把编号告诉维护人员"),
			new Kind(".*Refused", "办理条件不满足：请政府信息公开工作机构打开文稿，改正后重试"),
			new Kind(".*(IOException|UncheckedIO).*", "读写文件出错：检查数据目录和磁盘空间后重试"),
			new Kind(".*(SQL|Sql|DataAccess|Persistence|Jdbc).*", "数据库出错：检查数据库和磁盘空间后重试"));

	/** What a failure's trace tells. */
	static PlainFault of(String trace) {
		List<String> names = EXCEPTION.matcher(trace)
			.results()
			.map((found) -> found.group(1))
			.filter((name) -> name.endsWith("Exception") || name.endsWith("Error") || name.endsWith("Refused"))
			.toList();
		if (names.isEmpty()) {
			return UNKNOWN;
		}
		String innermost = names.get(names.size() - 1);
		return KINDS.stream()
			.flatMap((kind) -> names.stream().map(kind::matches).flatMap(Optional::stream))
			.findFirst()
			.map((words) -> new PlainFault(words, innermost))
			.orElse(new PlainFault(UNKNOWN.words(), innermost));
	}

	/** Names of exceptions, and what they mean to an office. */
	private record Kind(Pattern names, String words) {

		Kind(String names, String words) {
			this(Pattern.compile(names), words);
		}

		Optional<String> matches(String name) {
			Matcher matcher = this.names.matcher(name);
			return matcher.matches() ? Optional.of(this.words) : Optional.empty();
		}

	}

}
