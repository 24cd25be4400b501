-- The last sign of a run of Chinese or Japanese now stands in the index alone as well: all segments are made anew.
update catalogue_segments set stale = true;
