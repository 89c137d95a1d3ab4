package org.gongkai.operation.transfer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Calls PostgreSQL's own programs; the password goes by the environment. */
final class PostgresPrograms {

	private PostgresPrograms() {
	}

	static void run(Place place, String program, String... arguments) throws IOException, TransferFailed {
		List<String> command = new ArrayList<>(List.of(program, "--username", place.user(), "--no-password"));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().put("PGPASSWORD", place.password());
		Process process;
		try {
			process = builder.start();
		}
		catch (IOException ex) {
			throw new TransferFailed("没有找到%s：请安装与数据库同一版本的 PostgreSQL 客户端程序".formatted(program), ex);
		}
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		try {
			if (process.waitFor() != 0) {
				throw new TransferFailed("%s没有办成：%s".formatted(program, said));
			}
		}
		catch (InterruptedException ex) {
			process.destroy();
			Thread.currentThread().interrupt();
			throw new TransferFailed(program + "被中断", ex);
		}
	}

}
