# dialogue: a PostgreSQL extension.  `make demo`, `make dashboard`, `make test`; `make install` as for any extension.
EXTENSION = dialogue
EXTVERSION = 0.1
MODULE_big = dialogue
OBJS = $(patsubst %.c,%.o,$(wildcard src/*.c src/*/*.c src/*/*/*.c))
DATA_built = $(EXTENSION)--$(EXTVERSION).sql
EXTRA_CLEAN = build dashboard/dist
PG_CPPFLAGS = -Isrc
PG_CFLAGS = -std=gnu11 -ffp-contract=off -Wall -Wextra -Wno-unused-parameter -Wno-declaration-after-statement $(WERROR)
WERROR ?= -Werror
SHLIB_LINK = -lm
REGRESS = $(sort $(notdir $(basename $(wildcard sql/*.sql))))
REGRESS_OPTS = --load-extension=$(EXTENSION) --outputdir=build
REGRESS_PREP = build/here
ISOLATION = $(sort $(notdir $(basename $(wildcard test/isolation/specs/*.spec))))
ISOLATION_OPTS = --inputdir=test/isolation --outputdir=build/isolation --load-extension=$(EXTENSION)
override with_llvm = no

# The parts of the install script, in the order in which the server meets them.
PARTS = src/type/enum.sql src/type/party.sql src/type/partyset.sql \
	src/type/edtf.sql src/type/edtf_part.sql src/type/edtf_relation.sql src/type/edtf_gist.sql \
	src/lexicon/lexicon.sql build/lexicon_rows.sql src/search/english.sql \
	src/statement/parse.sql src/statement/table.sql src/search/rank.sql src/bm25/bm25.sql \
	src/view/day.sql src/view/row_security.sql src/view/search.sql src/view/copy.sql src/view/telling.sql \
	src/view/round.sql src/view/series.sql src/view/mask.sql src/view/calendar.sql src/view/lineage.sql \
	src/view/bi.sql src/view/bi_sum.sql

PG_CONFIG ?= pg_config
PGXS := $(shell $(PG_CONFIG) --pgxs 2>/dev/null)
ifeq ($(wildcard $(PGXS)),)
all install installcheck:
	@echo "PostgreSQL's build files are not here; sh test/setup installs them" >&2; exit 1
else
include $(PGXS)
endif

$(OBJS): $(wildcard src/*.h src/*/*.h src/*/*/*.h)

# Nothing outside the library calls the core by name, so its files call each other directly.
$(filter src/core/%,$(OBJS)): CFLAGS += -fvisibility=hidden

# The inner loops of ranked search are written for the vectorizer.
src/core/ranking/posting.o src/bm25/scan.o: CFLAGS += -O3

# Each part is introduced to psql, which must not run the script by itself.
$(DATA_built): $(PARTS)
	@(printf '%s\n' '\echo Use "CREATE EXTENSION $(EXTENSION)" to load this file. \quit'; cat $(PARTS)) > $@

# The topics come first, since terms refer to them.
build/lexicon_rows.sql: src/lexicon/rows.awk src/lexicon/topic.tsv $(sort $(wildcard src/lexicon/*.tsv)) | build/here
	LC_ALL=C awk -f $^ > $@.new && mv $@.new $@

build/here:
	mkdir -p build/isolation && touch $@

demo score:
	@sh test/setup $@ && sh test/$@
dashboard:
	@sh test/setup $@ && sh dashboard/run
demo-stop:
	@sh test/server stop
test:
	@sh test/setup test && sh test/run
bench:
	@sh test/setup && for b in test/bench/*.sh; do sh $$b || exit 1; done
fuzz:
	@$(MAKE) -C test fuzz
.PHONY: demo dashboard demo-stop test score bench fuzz
