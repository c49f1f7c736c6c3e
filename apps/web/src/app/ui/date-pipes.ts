import { Pipe, type PipeTransform } from '@angular/core';
import { dateWords, dayWords, instantWords, timeWords } from './dates';

/** `Fri Nov 27` */
@Pipe({ name: 'plDay' })
export class DayPipe implements PipeTransform {
  transform = dayWords;
}

/** `Nov 27, 2026` */
@Pipe({ name: 'plDate' })
export class DatePipe implements PipeTransform {
  transform = dateWords;
}

/** `Nov 24, 2026, 14:05` */
@Pipe({ name: 'plInstant' })
export class InstantPipe implements PipeTransform {
  transform = instantWords;
}

/** `14:05` */
@Pipe({ name: 'plTime' })
export class TimePipe implements PipeTransform {
  transform = timeWords;
}
