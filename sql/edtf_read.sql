-- edtf_read: phrases of statements and archives as dates.
SET search_path = dialogue, public;

-- Each phrase with the date that relative words count from, if any.
CREATE TEMP TABLE phrase (n serial, form text, phrase text, reference edtf);
\copy phrase (form, phrase, reference) FROM stdin (FORMAT csv, DELIMITER '|', NULL '')
days, in either order|16 March 2018|
days, in either order|March 16, 2018|
days, in either order|Thursday, 20th June, 2019|
days, in either order|the first of May 2020|
days, in either order|on 5 May 2020|
days, in either order|26 août 2014|
days, in either order|5 de marzo de 2021|
days, in either order|26. August 2014|
days, in either order|2023年12月7日|
several days|26-27 September 2019|
several days|September 26th and 27th, 2019|
several days|31 October–1 November 2023|
several days|December 9 and 14, 2021|
several days|9 or 10 May 2020|
figures|2019-07-01|
figures|2026/1/29|
figures|29.09.2022|
figures|20/02/2020|
figures|11/12/2024|
figures|11/12/2024|2024-12-13
figures|5/2020|
figures|2020-05|
figures|1914-18|
figures|2021-24|
figures|2021/22|
figures|2020/05|
months, seasons, parts of a year|May 2020|
months, seasons, parts of a year|the month of May 2020|
months, seasons, parts of a year|spring 2021|
months, seasons, parts of a year|the summer of 2023|
months, seasons, parts of a year|winter 2021/22|
months, seasons, parts of a year|Q3 2024|
months, seasons, parts of a year|the third quarter of 2024|
months, seasons, parts of a year|the second half of 2022|
months, seasons, parts of a year|H1 2024|
years|2016|
years|the year 2020|
years|fiscal year 2023|
years|FY2023/24|
years|fiscal year 2023/24|
years|FY23|
years|1066|
years|AD 79|
years|44 BC|
years|500-400 BC|
decades and centuries|the 1920s|
decades and centuries|the 1990's|
decades and centuries|2000s|
decades and centuries|the 1800s|
decades and centuries|19th century|
decades and centuries|the second half of the 19th century|
decades and centuries|17th-18th centuries|
decades and centuries|the 5th century BC|
early, mid, late: the date itself|early 2024|
early, mid, late: the date itself|mid-March 2020|
early, mid, late: the date itself|late 1990s|
early, mid, late: the date itself|the early 19th century|
early, mid, late: the date itself|the end of 2024|
early, mid, late: the date itself|the first week of May 2020|
doubts|circa 1920|
doubts|c. 1850?|
doubts|probably 1850|
doubts|ca. 1850-1860|
doubts|[ca. 1850]|
doubts|before c. 1900|
from one date to another|between 1914 and 1918|
from one date to another|from 2015 to 2020|
from one date to another|between 9 and 14 December 2021|
from one date to another|March 2018 to May 2019|
from one date to another|May-July 2020|
from one date to another|December to March 2021|
from one date to another|late October to early November 2023|
from one date to another|Q1-Q2 2024|
one end|since 2015|
one end|from March 2015 onwards|
one end|2015 to the present|
one end|by the end of 2025|
one end|no later than 30 June 2021|
one end|until 2020|
one end|before 1900|
one end|before 5 May 2020|
one end|before the end of 2025|
one end|before summer 2020|
one end|after the 1920s|
alternatives and sets|2019 or 2020|
alternatives and sets|1667, 1668 or 1670|
alternatives and sets|2019 and 2021|
days without a year|20 May|
days without a year|20 May|2024-01-19
days without a year|mid-March|2018-01-05
days without a year|October|2024-01-19
days without a year|December to March|2024-01-19
relative to the reference|today|2024-01-19
relative to the reference|tomorrow|2024-01-19
relative to the reference|last Friday|2024-01-19
relative to the reference|last week|2024-01-19
relative to the reference|the week of 5 May 2020|
relative to the reference|later this month|2024-01-19
relative to the reference|next month|2024-01-19
relative to the reference|next year|2024-01-19
relative to the reference|early next year|2024-01-19
relative to the reference|last May|2024-07-19
relative to the reference|next May|2024-07-19
relative to the reference|next summer|2024-01-19
relative to the reference|the end of the year|2024-01-19
relative to the reference|the first quarter of next year|2024-01-19
relative to the reference|over the next two years|2024-01-19
relative to the reference|within 90 days|2024-01-19
relative to the reference|over the past decade|2024-01-19
relative to the reference|the last six months|2024-01-19
relative to the reference|three years ago|2024-01-19
relative to the reference|two weeks ago|2024-01-19
relative to the reference|in two months|2024-01-19
relative to the reference|next year|2024
relative to the reference|next year|
relative to the reference|tomorrow|2024
EDTF stands for itself|192X|
EDTF stands for itself|2004-06~|
EDTF stands for itself|{2021-12-09,2021-12-14}|
EDTF stands for itself|2021-21|
no dates|may|
no dates|May|
no dates|march on|
no dates|second|
no dates|12|
no dates|4th|
no dates|2+2|
no dates|soon|
no dates|in the coming months|2024-01-19
no dates|February 30, 2020|
no dates|the May 2020 meeting|
no dates|between 1918 and 1914|
no dates|""|
\.
SELECT form, phrase, reference, edtf_read(phrase, reference) FROM phrase ORDER BY n;

-- What has been read reads as itself, but for parts of a year that look like two years: "2021-24" in a text is 2021/2024.
SELECT phrase, edtf_read(phrase, reference) FROM phrase
WHERE edtf_read(edtf_read(phrase, reference)::text) <> edtf_read(phrase, reference);

-- A null phrase gives null; a text too long to be a date is none.
SELECT edtf_read(NULL) IS NULL AS null_phrase, edtf_read(repeat('May ', 1000000)) IS NULL AS long_phrase;

DROP TABLE phrase;
