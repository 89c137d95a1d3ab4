package org.gongkai.format;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.gongkai.format.UnreadableFile.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

/** No file keeps a request, whatever it makes its reader do. */
@Timeout(60)
class LimitedImporterTests {

	private final Importer limited = new LimitedImporter(new DefaultImporter(),
			FileWork.besideOthers(1, FileWork.LONGEST));

	@Test
	void aFileWithoutEndIsGivenUpAndItsReaderStops() throws Exception {
		FileWork work = FileWork.besideOthers(1, 0);
		CompletableFuture<Throwable> stopped = new CompletableFuture<>();
		FileWork.Task<Object> task = work.begin(() -> {
			try {
				while (true) {
					FileWork.goOn();
				}
			}
			catch (RuntimeException ex) {
				stopped.complete(ex);
				throw ex;
			}
		});

		assertThatExceptionOfType(FileWork.GivenUp.class).isThrownBy(task::result);
		assertThat(stopped.get(30, TimeUnit.SECONDS)).hasMessage("The file was given up");
		assertThat(work.begin(() -> "next").result()).as("its place is free").isEqualTo("next");
	}

	@Test
	void whoWaitsForAPlaceIsNotGivenUp() throws Exception {
		FileWork work = FileWork.besideOthers(1, TimeUnit.HOURS.toNanos(1));
		CountDownLatch first = new CountDownLatch(1);
		work.begin(() -> first.await(30, TimeUnit.SECONDS));
		FileWork.Task<String> second = work.begin(() -> "read");

		first.countDown();

		assertThat(second.result()).isEqualTo("read");
	}

	@Test
	void saysWhatToDoAndKeepsTheReadersOwnReasons() {
		Importer endless = mock(Importer.class, (reading) -> {
			while (true) {
				FileWork.goOn();
			}
		});
		Importer hasty = new LimitedImporter(endless, FileWork.besideOthers(1, 0));
		assertThatCode(() -> this.limited.markdown("正文。")).doesNotThrowAnyException();
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> this.limited.file("a.docx", new byte[0]))
			.withMessageContaining("空文件");
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> hasty.file("年报.pdf", new byte[1]))
			.satisfies((ex) -> assertThat(ex.kind()).isEqualTo(Kind.TOO_LARGE))
			.withMessage("“年报.pdf”" + FileWork.GivenUp.REASON);
	}

	@Test
	void marksAndLinesAreCountedBeforeAnythingIsMadeOfThem() {
		refuses("a.html", "<table>" + "<tr><td>1".repeat(1_000_000), "标记过多");
		refuses("a.html", "<table><tr><td rowspan=1000000000>1</table>", "rowspan");
		refuses("a.html", "<table><tr><td>".repeat(10_000), "嵌套层数过多");
		refuses("a.md", "|1|2|\n|-|-|\n" + "|1|2|\n".repeat(500_000), "500002 行");
	}

	private void refuses(String name, String text, String reason) {
		assertThatExceptionOfType(UnreadableFile.class)
			.isThrownBy(() -> this.limited.file(name, text.getBytes(StandardCharsets.UTF_8)))
			.withMessageContaining(reason);
	}

}
