package org.gongkai.format;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.gongkai.format.Block.Table;
import org.gongkai.format.PagesRefused.Kind;

/**
 * Lets few texts at a time be set on pages, and none that are longer than a book: each
 * takes memory as long as it is being set.
 */
final class PageQueue {

	/** About 600 pages. */
	private static final int LONGEST = 360_000;

	/** A cell costs as much as so many characters. */
	private static final int CELL = 12;

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	private final Semaphore places;

	PageQueue(int places) {
		this.places = new Semaphore(places, true);
	}

	/**
	 * Waits for a place and sets the text.
	 * @throws PagesRefused when the text is too long or no place is found
	 */
	<T> T set(List<Block> blocks, Supplier<T> setting) throws PagesRefused {
		if (length(blocks) > LONGEST) {
			throw new PagesRefused(Kind.TOO_LONG, "正文过长（约 600 页以上），不能排成 PDF 或 OFD。请下载 Word 文件，或把部分内容改为附件。");
		}
		boolean placed = false;
		try {
			placed = this.places.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS);
			if (!placed) {
				throw new PagesRefused(Kind.BUSY, "排版的文稿较多，请过一两分钟再试。");
			}
			return setting.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new PagesRefused(Kind.BUSY, "排版被中断，请再试一次。");
		}
		finally {
			if (placed) {
				this.places.release();
			}
		}
	}

	static long length(List<Block> blocks) {
		long length = 0;
		for (Block block : blocks) {
			length += block.plainText().length();
			if (block instanceof Table table) {
				length += CELL * (long) table.rows().stream().mapToInt((row) -> row.cells().size()).sum();
			}
		}
		return length;
	}

}
