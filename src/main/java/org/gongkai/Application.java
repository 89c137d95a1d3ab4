package org.gongkai;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

import org.gongkai.cli.CheckCommand;
import org.gongkai.operation.OperationCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** The office at work: one application, the process engine embedded. */
@SpringBootApplication
@Modulithic(systemName = "Gongkai")
public class Application {

	/** The zone in which every date of an office is reckoned. */
	public static final ZoneId OFFICE_ZONE = ZoneId.of("Asia/Shanghai");

	public static void main(String[] args) throws InterruptedException {
		if (args.length > 0 && args[0].equals(CheckCommand.NAME)) {
			// before anything of Spring is touched: who checks a file waits for nothing
			// else
			List<String> rest = List.of(args).subList(1, args.length);
			System.exit(CheckCommand.run(rest, Clock.system(OFFICE_ZONE)));
		}
		if (args.length > 0 && OperationCommand.NAMES.contains(args[0])) {
			List<String> rest = List.of(args).subList(1, args.length);
			System.exit(OperationCommand.run(args[0], rest, Clock.system(OFFICE_ZONE)));
		}
		SpringApplication.run(Application.class, args);
	}

	@Bean
	Clock clock() {
		return Clock.system(OFFICE_ZONE);
	}

}
